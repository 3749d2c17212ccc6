package org.recours.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The manual sets in bold what stands on the screen. When a button gets another name, the manual must follow.
class ManualTest {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

    /// @param example what the first bold words of a manual are: they only show how bold words look
    @ParameterizedTest
    @CsvSource({"en, '', like this", "fr, _fr, ainsi", "ar, _ar, هكذا"})
    void whatTheManualSetsInBoldStandsOnTheScreen(String language, String suffix, String example) {
        var words = Words.parse(language, Tree.read(Path.of("i18n/messages" + suffix + ".properties")));
        var manual = Tree.read(Path.of("src/doc/manual/" + language + ".md"));
        Gate.holds(notOnScreen(manual.replaceFirst("\\*\\*" + example + "\\*\\*", ""), words));
    }

    @Test
    void aButtonThatWasRenamedIsFound() {
        var words = Words.parse("en", "intake.record=Record the appeal");
        Gate.bites(notOnScreen("Press **Save the appeal**.", words), "Save the appeal");
    }

    private static List<String> notOnScreen(String manual, Words words) {
        var shown = Set.copyOf(words.patterns().values());
        return BOLD.matcher(manual.replaceAll("\\s*\\n\\s*", " "))
                .results()
                .map((MatchResult bold) -> bold.group(1))
                .filter(label -> !shown.contains(label))
                .toList();
    }
}
