package org.recours.architecture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreensTest {

    @Test
    void viewModelsSeeNoWindow() {
        Gate.holds(Screens.viewModelsSeeNoWindow());
    }

    @Test
    void aViewModelWithALabelIsFound() {
        Gate.bites(Screens.viewModelsSeeNoWindow(), "TodayViewModel.label> has type <javafx.scene.control.Label>");
    }

    @Test
    void aViewModelWithOneOfOurViewsIsFound() {
        Gate.bites(Screens.viewModelsSeeNoWindow(), "TodayViewModel.view>");
    }

    @Test
    void onlyBackgroundAndAppNamePlatform() {
        Gate.holds(Screens.onlyBackgroundNamesPlatform(Tree.ROOT));
    }

    @Test
    void aScreenThatNamesPlatformIsFound() {
        Gate.bites(Screens.onlyBackgroundNamesPlatform(Tree.BROKEN_ROOT), "broken.ui.today.TodayView.show");
    }

    @Test
    void onlyBackgroundAndNetworkListenersKnowThreads() {
        Gate.holds(Screens.onlyBackgroundAndListenersKnowThreads(Tree.ROOT));
    }

    @Test
    void aUseCaseThatStartsAThreadIsFound() {
        Gate.bites(Screens.onlyBackgroundAndListenersKnowThreads(Tree.BROKEN_ROOT), "broken.usecase.StartsAThread");
    }

    @Test
    void screensDoNotImportEachOther() {
        Gate.holds(Screens.screensDoNotImportEachOther(Tree.ROOT));
    }

    @Test
    void aScreenThatImportsAnotherIsFound() {
        Gate.bites(Screens.screensDoNotImportEachOther(Tree.BROKEN_ROOT), "broken.ui.cases.CasesView");
    }

    @Test
    void onlyKitWrapsLines() {
        Gate.holds(Screens.onlyKitWrapsLines(Tree.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WrapsLines.said()> calls method <javafx.scene.control.Label.setWrapText(boolean)>",
                "WrapsLines.typed()> calls constructor <javafx.scene.control.TextArea.<init>()>",
                "WrapsLines$Area.<init>()> calls constructor <javafx.scene.control.TextArea.<init>()>"
            })
    void aScreenThatWrapsLinesItselfIsFound(String how) {
        Gate.bites(Screens.onlyKitWrapsLines(Tree.BROKEN_ROOT), how);
    }
}
