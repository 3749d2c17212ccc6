package org.recours.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipCodeTest {

    @Test
    void noTwoCharactersAreReadForOneAnother() {
        for (var alike : new String[] {"0OQD", "1IL", "2Z", "5S", "8B", "UV", "AEIOU"}) {
            var kept =
                    alike.chars().filter(c -> SlipCode.ALPHABET.indexOf(c) >= 0).count();
            assertTrue(kept <= 1, alike);
        }
    }

    @Test
    void codesAreDrawnFromTheWholeAlphabet() {
        var seed = 20261122L;
        var random = new Random(seed);
        var seen = new HashSet<Integer>();
        for (int i = 0; i < 500; i++) {
            SlipCode.drawn(random::nextInt).characters().chars().forEach(seen::add);
        }
        assertEquals(SlipCode.ALPHABET.length(), seen.size(), "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KM4T", "7KM4TX3", "7km4tx", "7KM-4TX", "K-7QX2-3", "7KM4T0", "7KM 4TX"})
    void aCaseNumberIsNoCode(String text) {
        assertThrows(IllegalArgumentException.class, () -> new SlipCode(text));
    }

    @Test
    void aCodeIsPrintedInTwoGroups() {
        assertEquals("7KM 4TX", new SlipCode("7KM4TX").spaced());
        assertFalse(new SlipCode("7KM4TX").spaced().contains("-"));
    }
}
