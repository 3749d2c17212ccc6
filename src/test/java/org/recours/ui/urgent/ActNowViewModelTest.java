package org.recours.ui.urgent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recours.text.Language;
import org.recours.usecase.PrintUrgent;

class ActNowViewModelTest {

    private final ActNowDesk sample = new ActNowDesk();

    @Test
    void thePapersAreInTheLanguageOfThoseWhoReceiveThem() {
        assertEquals(Optional.of(Language.FRENCH), language(sample.ready(Language.ARABIC)));
    }

    @Test
    void olderPapersNeverStandInForTheLanguageThatWasChosenLast() {
        var model = sample.ready(Language.ARABIC);
        model.languageProperty().set(Language.ENGLISH);
        model.languageProperty().set(Language.ARABIC);
        sample.later.lastDoneFirst();

        assertEquals(Optional.of(Language.ARABIC), language(model));
    }

    @Test
    void nothingIsPrintedWhileThePapersAreDrawnAnew() {
        var model = sample.ready(Language.ARABIC);
        model.languageProperty().set(Language.ENGLISH);

        model.keep(ActNowViewModel.ALL, _ -> {});
        sample.later.allDone();
        assertEquals(List.of(), sample.kept, "the letter on the screen was still the French one");

        model.keep(ActNowViewModel.ALL, _ -> {});
        sample.later.allDone();
        assertEquals(List.of(Language.ENGLISH), sample.kept);
    }

    private static Optional<Language> language(ActNowViewModel model) {
        return model.papersProperty().get().map(PrintUrgent.Papers::languages).map(PrintUrgent.Languages::letter);
    }
}
