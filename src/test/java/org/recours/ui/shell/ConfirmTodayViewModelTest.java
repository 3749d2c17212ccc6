package org.recours.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;

class ConfirmTodayViewModelTest {

    private final List<LocalDate> confirmed = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Optional<Phrase> failure = Optional.empty();
    private final ConfirmTodayViewModel model = in(Language.ENGLISH);

    @Test
    void yesConfirmsTheDayOfTheLaptop() {
        model.yes();
        assertEquals(List.of(LocalDate.of(2099, 1, 1)), confirmed);
        assertEquals(List.of("known"), told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, 3/11/2026
        ENGLISH, 3 November 2026
        ENGLISH, 2026-11-03
        FRENCH,  mardi 3 novembre 2026
        ARABIC,  ٣/١١/٢٠٢٦
        """)
    void theRightDateIsTypedWhole(Language language, String typed) {
        var asked = in(language);
        asked.day().typed().set(typed);
        asked.useTyped();
        assertEquals(List.of(LocalDate.of(2026, 11, 3)), confirmed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "today", "3/11", "in 2 weeks", "Tuesday", "November 2026", "31/2/2026"})
    void aDateThatIsCountedFromTodayIsNoAnswer(String typed) {
        model.day().typed().set(typed);
        model.useTyped();
        assertEquals(List.of(), confirmed);
        assertEquals(
                Optional.of(new Phrase("unlock.today.needed")),
                model.day().typed().problemProperty().get());
    }

    @Test
    void aDayOfAnotherCalendarIsUnderstood() {
        model.day().calendarProperty().set(CalendarSystem.ETHIOPIC);
        model.day().typed().set("24/2/2019");
        model.useTyped();
        assertEquals(List.of(LocalDate.of(2026, 11, 3)), confirmed);
    }

    @Test
    void whereItCouldNotBeWrittenDownTheQuestionStays() {
        failure = Optional.of(new Phrase("kit.failed"));
        model.yes();
        assertEquals(failure, model.problemProperty().get());
        assertFalse(model.savingProperty().get());
        assertEquals(List.of(), told);

        failure = Optional.empty();
        model.yes();
        assertEquals(List.of("known"), told);
    }

    private ConfirmTodayViewModel in(Language language) {
        var doubt = new OpenProfile.Doubt(LocalDate.of(2099, 1, 1), LocalDate.of(2026, 10, 30));
        return new ConfirmTodayViewModel(
                Background.direct(), Text.in(language), doubt, this::confirm, () -> told.add("known"));
    }

    private void confirm(LocalDate day) {
        failure.ifPresent(why -> {
            throw new Problem(why);
        });
        confirmed.add(day);
    }
}
