package org.recours.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    /// The gap of French is a no-break space that every font of the program draws as wide as a space.
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        ENGLISH | 14,203
        FRENCH  | 14\u00A0203
        ARABIC  | 14,203
        """)
    void thousandsStandApart(Language language, String written) {
        assertEquals(written, Text.in(language).get("today.count", 14_203));
    }

    /// The gap is the same where a number decides about the words around it.
    @ParameterizedTest
    @CsvSource({"1, 1 date tomberait", "14203, 14\u00A0203 dates tomberaient"})
    void thousandsStandApartInAPlural(int dates, String begin) {
        var sentence = Text.in(Language.FRENCH).get("check.found", dates, 20_000);
        assertEquals(begin, sentence.substring(0, begin.length()));
    }
}
