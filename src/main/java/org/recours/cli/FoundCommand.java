package org.recours.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.recours.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final NewSeatOptions options = new NewSeatOptions();

    public FoundCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        var output = entrance.output();
        var seat = options.seat(output.text().language());
        return entrance.withNewPassphrase(seat.language(), passphrase -> {
            entrance.seats().found().found(entrance.profile(), clinic, seat, passphrase);
            if (entrance.isJson()) {
                var json = new LinkedHashMap<String, Object>();
                json.put("clinic", clinic);
                json.put("profile", entrance.profile().toString());
                output.json(json);
            } else {
                output.line(Text.in(seat.language())
                        .get("cli.found.done", clinic, entrance.profile().toString()));
            }
            return Exit.DONE;
        });
    }
}
