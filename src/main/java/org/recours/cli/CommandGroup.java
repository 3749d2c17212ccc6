package org.recours.cli;

import java.util.Arrays;
import java.util.Optional;

/// Commands of two words share their first: `case add`, `case list`.
enum CommandGroup {
    CASE("case", "cli.case.about"),
    JOIN("join", "cli.join.about"),
    FORM("form", "cli.form.about"),
    PHONE("phone", "cli.phone.about"),
    HOLIDAYS("holidays", "cli.holidays.about");

    private final String word;
    private final String description;

    CommandGroup(String word, String description) {
        this.word = word;
        this.description = description;
    }

    static Optional<CommandGroup> of(String word) {
        return Arrays.stream(values()).filter(group -> group.word.equals(word)).findFirst();
    }

    /// Key of what it is for.
    String description() {
        return description;
    }
}
