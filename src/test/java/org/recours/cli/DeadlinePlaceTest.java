package org.recours.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The country whose closed days count, as somebody types it.
class DeadlinePlaceTest {

    /// Its last day, 27 May 2026, is Eid al-Adha in Jordan.
    private static final String ENDS_ON_EID = "--rule fr.cnda --event 2026-04-26 --place ";

    @Test
    void smallLettersNameTheSameCountry() {
        var large = DeadlineLine.of(ENDS_ON_EID + "JO");
        assertNotEquals(DeadlineLine.of(ENDS_ON_EID + "FR").out(), large.out());
        assertEquals(large, DeadlineLine.of(ENDS_ON_EID + "jo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "France", "FR-BL", "UK", "1"})
    void aCountryThatNobodyKnowsIsRefused(String place) {
        var answer = DeadlineLine.of(ENDS_ON_EID + place);
        assertEquals("Recours knows no country “" + place + "”. Write two letters, such as JO.", answer.told());
        assertEquals("", answer.out());
        assertEquals(2, answer.exit());
    }

    @Test
    void aRuleOfManyCountriesAsksWhereTheOfficeIs() {
        var nowhere = DeadlineLine.of("--rule unhcr.rsd --event 2026-04-26");
        assertEquals(0, nowhere.exit());
        assertTrue(nowhere.err().contains("No country is named"), nowhere.err());
        assertEquals(
                "",
                DeadlineLine.of("--rule unhcr.rsd --event 2026-04-26 --place JO")
                        .err());
    }

    @Test
    void aCountryWithoutACalendarOfItsOwnSaysSo() {
        var answer = DeadlineLine.of(ENDS_ON_EID + "MM");
        assertEquals(0, answer.exit());
        assertTrue(answer.err().contains("The program has no weekend for the country MM"), answer.err());
        assertTrue(answer.err().contains("The program has no holidays for the country MM"), answer.err());
        assertEquals("", DeadlineLine.of(ENDS_ON_EID + "FR").err());
        var given = DeadlineLine.of(ENDS_ON_EID + "MM --weekend SAT-SUN --holidays 2026-05-01");
        assertEquals("", given.err());
    }
}
