package org.recours.cli;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recours.text.Language;
import org.recours.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `found --clinic NAME --person NAME`: a new clinic and its first seat.
@Command(name = "found", description = "cli.found.about")
public final class FoundCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(
            names = "--clinic",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.option.clinic",
            converter = Name.class)
    private String clinic = "";

    @Option(
            names = "--person",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.option.person",
            converter = Name.class)
    private String person = "";

    @Option(names = "--language", paramLabel = "LL", descriptionKey = "cli.option.seatLanguage")
    private @Nullable Language language;

    public FoundCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        var output = entrance.output();
        var spoken = Optional.ofNullable(language).orElseGet(() -> output.text().language());
        return entrance.withNewPassphrase(spoken, passphrase -> {
            entrance.seats()
                    .found()
                    .found(entrance.profile(), clinic, new SeatActions.NewSeat(person, spoken), passphrase);
            if (entrance.isJson()) {
                var json = new LinkedHashMap<String, Object>();
                json.put("clinic", clinic);
                json.put("profile", entrance.profile().toString());
                output.json(json);
            } else {
                output.line(Text.in(spoken)
                        .get("cli.found.done", clinic, entrance.profile().toString()));
            }
            return Exit.DONE;
        });
    }
}
