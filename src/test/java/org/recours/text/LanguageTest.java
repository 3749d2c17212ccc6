package org.recours.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        fr, French
        FR, FR
        Fur, Fur
        Ga, Ga
        ckb, Central Kurdish
        pt-BR, Portuguese
        Kurdish Sorani, Kurdish Sorani
        Pashto, Pashto
        العربية, العربية
        """)
    void aLanguageIsNamedByItsCodeOrAsItWasWritten(String spoken, String named) {
        assertEquals(named, Language.ENGLISH.nameOf(spoken));
    }
}
