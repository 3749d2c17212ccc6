package org.recours.cli;

import org.jspecify.annotations.Nullable;
import org.recours.text.Language;
import picocli.CommandLine.Option;

/// Who will sit at a new seat: what `found` and `join request` both ask.
final class NewSeatOptions {

    @Option(
            names = "--person",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.option.person",
            converter = Name.class)
    private String person = "";

    @Option(names = "--language", paramLabel = "LL", descriptionKey = "cli.option.seatLanguage")
    private @Nullable Language language;

    /// @param spoken until now, when no language was named
    SeatActions.NewSeat seat(Language spoken) {
        return new SeatActions.NewSeat(person, language == null ? spoken : language);
    }
}
