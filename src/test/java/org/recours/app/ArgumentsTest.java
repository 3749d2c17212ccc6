package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void withoutALineTheyAreAsGiven() {
        assertEquals(List.of("a b", ""), Arguments.of(new String[] {"a b", ""}, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `case list`                      | case;list
        ` --out   x.pdf `                | --out;x.pdf
        `--out "C:\\حالات عمر\\a.pdf"`   | --out;C:\\حالات عمر\\a.pdf
        `set narrative "said \\"no\\""`  | set;narrative;said "no"
        `set narrative "said ""no""\"`    | set;narrative;said "no"
        `--name=محمد" "أحمد x`           | --name=محمد أحمد;x
        """)
    void aLineOfWindowsIsTakenApart(String line, String arguments) {
        assertEquals(List.of(arguments.split(";", -1)), Arguments.of(new String[0], Optional.of(line)));
    }

    @Test
    void anEmptyQuoteIsAnArgumentAndABlankLineIsNone() {
        assertEquals(List.of("set", ""), Arguments.of(new String[0], Optional.of("set \"\"")));
        assertEquals(List.of(), Arguments.of(new String[] {"ignored"}, Optional.of("  ")));
    }
}
