package org.recours.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;

/// A seat that waits for its clinic, from asking to belonging.
class UnlockViewModelTest {

    private static final Path STICK = Path.of("/media/KINGSTON");
    private static final List<String> WORDS = List.of("anchor", "cloud", "seven");

    private final SampleGate sample = new SampleGate();
    private final List<OpenProfile> opened = new ArrayList<>();
    private final UnlockViewModel model = new UnlockViewModel(Background.direct(), sample.actions(), opened::add);

    @BeforeEach
    void aSeatThatWaits() {
        model.load(_ -> {});
        model.chosenProperty().set(Optional.of(sample.seats.getLast()));
        model.passphrase().set(SampleGate.PASSPHRASE);
        model.unlock();
    }

    @Test
    void theWordsOfTheRequestAreShownAsLongAsItWaits() {
        assertEquals(
                List.of("lantern", "river", "maple"), model.checkWordsProperty().get());
        model.accept(STICK);
        assertEquals(
                Optional.of(new Phrase("unlock.noAnswerYet")),
                model.passphrase().problemProperty().get());
    }

    @Test
    void anAnswerIsShownBeforeItIsBelieved() {
        sample.answerWords = WORDS;
        model.accept(STICK);

        assertEquals(WORDS, model.answerProperty().get().orElseThrow().words());
        assertEquals(List.of(), opened);

        model.join();

        assertEquals(1, opened.size());
        assertEquals("joined on " + STICK + " after " + WORDS, sample.log.getLast());
    }

    @Test
    void wordsThatDifferJoinNothing() {
        sample.answerWords = WORDS;
        model.accept(STICK);
        model.distrust();

        assertEquals(Optional.empty(), model.answerProperty().get());
        assertEquals(List.of(), opened);
        assertEquals(
                Optional.of(new Phrase("unlock.join.notTheSame")),
                model.passphrase().problemProperty().get());
        model.join();
        assertEquals(List.of(), opened);
    }

    @Test
    void anAnswerThatWasExchangedAfterComparingIsComparedAgain() {
        sample.answerWords = WORDS;
        model.accept(STICK);
        sample.answerWords = List.of("other", "words", "now");
        model.join();

        assertEquals(List.of(), opened);
        assertEquals(
                sample.answerWords, model.answerProperty().get().orElseThrow().words());
    }

    @Test
    void anotherSeatHasNothingToCompare() {
        sample.answerWords = WORDS;
        model.accept(STICK);
        model.chosenProperty().set(Optional.of(sample.seats.getFirst()));

        assertTrue(model.checkWordsProperty().get().isEmpty());
        assertTrue(model.answerProperty().get().isEmpty());
    }
}
