package org.recours.architecture;

import org.junit.jupiter.api.Test;

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
}
