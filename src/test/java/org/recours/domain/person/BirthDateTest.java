package org.recours.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {

    /// An official form takes a year: the one that the person told, never the first that an estimate allows.
    @ParameterizedTest
    @CsvSource({"1990, 1990", "1990-05, 1990", "1990-05-02, 1990", "~1990, 1990", "=1990-01-01, 1990", "~1990?, 1990"})
    void theYearIsTheOneThatWasTold(String code, int year) {
        var birth = BirthDate.parse(code).orElseThrow();
        assertEquals(year, birth.year());
        assertEquals(code, birth.code());
    }

    @ParameterizedTest
    @CsvSource({"90", "1990-13", "1990-02-30", "~1990-05", "=1990-05-02", "May 1990"})
    void whatIsNoneOfTheseIsNotGuessed(String code) {
        assertEquals(Optional.empty(), BirthDate.parse(code));
    }

    @Test
    void somebodyIsAMinorOnAnyReading() {
        var today = LocalDate.of(2026, 11, 22);
        assertTrue(BirthDate.parse("~2006").orElseThrow().canBeMinor(today), "2008 is possible");
        assertFalse(BirthDate.parse("2007").orElseThrow().canBeMinor(today));
        assertTrue(BirthDate.parse("2008-11").orElseThrow().canBeMinor(today), "30 November is possible");
    }
}
