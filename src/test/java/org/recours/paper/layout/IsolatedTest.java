package org.recours.paper.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Bidi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolatedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-05-01234/B", "06 12 34 56 78", "+33 3 21 00 00 00", "0612-34-56-78", "123456", "12/3/2026"
            })
    void aNumberReadsTheSameAfterAnArabicWord(String number) {
        var seen = seen(Isolated.text("رقم " + number));
        assertEquals(number, seen.replaceAll("[^0-9A-Z+/ -]", "").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo"})
    void eachLineIsIsolatedByItself(String typed) {
        assertEquals("\u2068one\u2069\n\u2068two\u2069", Isolated.text(typed));
    }

    /// As it stands on the paper, from left to right.
    private static String seen(String text) {
        return new Bidi(text, Bidi.RTL).writeReordered(Bidi.DO_MIRRORING);
    }
}
