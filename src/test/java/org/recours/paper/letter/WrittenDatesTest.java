package org.recours.paper.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.person.BirthDate;
import org.recours.text.Language;
import org.recours.text.Text;

class WrittenDatesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
        1990-05-02,   2 May 1990
        1990-05,      May 1990
        1990,         1990
        ~1990,        about 1990
        1990?,        1990 (disputed)
        """)
    void aBirthIsNoSurerThanItIsKnown(String code, String written) {
        assertEquals(
                written, dates(Language.ENGLISH).birth(BirthDate.parse(code).orElseThrow()));
    }

    @Test
    void anAssignedFirstOfJanuarySaysSo() {
        assertEquals(
                "1 January 1990, as an office wrote it; only the year is known",
                dates(Language.ENGLISH).birth(BirthDate.parse("=1990-01-01").orElseThrow()));
    }

    @Test
    void frenchWritesTheFirstOfAMonthAsLawyersDo() {
        assertEquals("1er novembre 2026", dates(Language.FRENCH).day(FIRST));
        assertEquals("11 novembre 2026", dates(Language.FRENCH).day(FIRST.plusDays(10)));
    }

    @Test
    void arabicWritesEuropeanDigits() {
        assertEquals("1 نوفمبر 2026", dates(Language.ARABIC).day(FIRST));
    }

    @Test
    void anUncertainDayNamesBothEnds() {
        var event = EventDate.between(FIRST, FIRST.plusDays(3));
        assertEquals(
                "between 1 November 2026 and 4 November 2026",
                dates(Language.ENGLISH).event(event));
    }

    @Test
    void aDateOfAnotherCalendarIsShownAsItStandsOnThePaper() {
        var event = EventDate.on(FIRST).written("22 Tikimt 2019", CalendarSystem.ETHIOPIC);
        assertEquals(
                "1 November 2026 (on the paper: 22 Tikimt 2019)",
                dates(Language.ENGLISH).event(event));
    }

    private static WrittenDates dates(Language language) {
        return new WrittenDates(Text.in(language));
    }
}
