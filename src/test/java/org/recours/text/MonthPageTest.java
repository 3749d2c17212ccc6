package org.recours.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.calendar.CalendarSystem;

class MonthPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource(textBlock = """
        en,   , MONDAY
        fr,   , MONDAY
        ar,   , SATURDAY
        ar, FR, MONDAY
        ar, JO, SATURDAY
        ar, LB, MONDAY
        en, KE, SUNDAY
        fa,   , SATURDAY
        """)
    void aWeekBeginsAsWhereTheReaderLives(String language, String country, DayOfWeek first) {
        var page = MonthPage.of(DAY, Reader.of(language, Language.ENGLISH, Optional.ofNullable(country)));
        for (var week : page.weeks()) {
            for (int i = 0; i < 7; i++) {
                var expected = first.plus(i);
                week.get(i).ifPresent(day -> assertEquals(expected, day.date().getDayOfWeek()));
            }
        }
    }

    @Test
    void arabicAndPersianPagesRunFromRightToLeft() {
        assertTrue(MonthPage.of(DAY, Reader.of(Language.ARABIC)).rightToLeft());
        assertTrue(MonthPage.of(DAY, Reader.of("fa", Language.FRENCH, Optional.empty()))
                .rightToLeft());
        assertFalse(MonthPage.of(DAY, Reader.of("ti", Language.ARABIC, Optional.empty()))
                .rightToLeft());
    }

    @Test
    void aPageHasEveryDayOfItsMonthOnceAndNoOther() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var readers = List.of("en", "ar", "am", "fa", "th", "so");
        for (int i = 0; i < 180; i++) {
            var day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(10_000));
            var reader = Reader.of(readers.get(i % readers.size()), Language.ENGLISH, Optional.of("FR"));
            var days = MonthPage.of(day, reader).weeks().stream()
                    .flatMap(List::stream)
                    .flatMap(Optional::stream)
                    .toList();
            var why = reader + " " + day + ", seed " + seed;
            assertEquals(1, days.stream().filter(one -> one.date().equals(day)).count(), why);
            for (int n = 0; n < days.size(); n++) {
                assertEquals(n + 1, days.get(n).number(), why);
                assertEquals(days.getFirst().date().plusDays(n), days.get(n).date(), why);
            }
            var after = days.getLast().date().plusDays(1);
            assertEquals(
                    1,
                    MonthPage.of(after, reader).weeks().stream()
                            .flatMap(List::stream)
                            .flatMap(Optional::stream)
                            .filter(one -> one.date().equals(after))
                            .findFirst()
                            .orElseThrow()
                            .number(),
                    why);
        }
    }

    /// The five or six days that end the Ethiopic year: 11 September 2026 begins the year 2019.
    @Test
    void theThirteenthEthiopicMonthIsAPageOfItsOwn() {
        var reader = Reader.of("am", Language.ENGLISH, Optional.empty());
        var page = MonthPage.of(LocalDate.of(2026, 9, 8), reader);
        var days = page.weeks().stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .toList();
        assertEquals(5, days.size());
        assertEquals(LocalDate.of(2026, 9, 6), days.getFirst().date());
        assertEquals(Optional.of(6), days.getFirst().gregorian());
    }

    /// Nowruz 1405 was on 21 March 2026.
    @Test
    void aSolarPageHasItsOwnNumbersAndTheGregorianOnesBeside() {
        var page = MonthPage.of(LocalDate.of(2026, 3, 21), Reader.of("fa", Language.ENGLISH, Optional.empty()));
        var first = page.weeks().getFirst().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        assertEquals(new MonthPage.Day(LocalDate.of(2026, 3, 21), 1, Optional.of(21)), first);
        assertTrue(page.title().contains("1405"), page.title());
        assertTrue(page.beside().orElseThrow().contains("2026"));
    }

    @Test
    void whoReadsArabicSeesTheMonthsOfTheWallAndHijriDatesOnRequest() {
        var reader = Reader.of(Language.ARABIC);
        assertEquals(CalendarSystem.HIJRI, reader.calendar());
        assertEquals(CalendarSystem.GREGORIAN, reader.daily());
        assertEquals(Optional.empty(), MonthPage.of(DAY, reader).beside());
    }

    @Test
    void aLanguageThatNobodyKnowsIsToldInTheProgramsOwnWords() {
        var reader = Reader.of("zag", Language.FRENCH, Optional.of("FR"));
        assertFalse(reader.hasNames());
        assertEquals("novembre 2026", MonthPage.of(DAY, reader).title());
    }

    @Test
    void aDateCarriesTheSameDayOfAnotherCalendarInBrackets() {
        var text = Text.in(Language.ENGLISH);
        var day = LocalDate.of(2025, 6, 13);
        assertEquals("13 June 2025", text.dates().date(day));
        assertEquals(
                "13 June 2025 (17 Dhuʻl-Hijjah 1446)",
                text.beside(CalendarSystem.HIJRI).dates().date(day));
        assertEquals(
                "13 June 2025 (23 Khordad 1404)",
                text.beside(CalendarSystem.SOLAR_HIJRI).dates().date(day));
        assertEquals(
                "13 June 2025 (6 Sene 2017)",
                text.beside(CalendarSystem.ETHIOPIC).dates().date(day));
        assertEquals(
                "13 June 2025 (13 June 2568)",
                text.beside(CalendarSystem.THAI).dates().date(day));
        assertEquals(
                "13 June 2025", text.beside(CalendarSystem.GREGORIAN).dates().date(day));
    }
}
