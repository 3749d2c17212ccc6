package org.recours.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recours.text.Language;
import org.recours.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `join request --stick DIR --person NAME`: makes a seat and asks on the stick to be let into a clinic.
@Command(name = "join/request", description = "cli.join.request.about")
public final class JoinRequestCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--stick", required = true, paramLabel = "DIR", descriptionKey = "cli.option.stick")
    private Path stick = Path.of("");

    @Option(
            names = "--person",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.option.person",
            converter = Name.class)
    private String person = "";

    @Option(names = "--language", paramLabel = "LL", descriptionKey = "cli.option.seatLanguage")
    private @Nullable Language language;

    public JoinRequestCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        var output = entrance.output();
        var spoken = Optional.ofNullable(language).orElseGet(() -> output.text().language());
        return entrance.withNewPassphrase(spoken, passphrase -> {
            var words = entrance.seats()
                    .ask()
                    .ask(entrance.profile(), stick, new SeatActions.NewSeat(person, spoken), passphrase);
            if (entrance.isJson()) {
                var json = new LinkedHashMap<String, Object>();
                json.put("person", person);
                json.put("checkWords", words);
                output.json(json);
            } else {
                var text = Text.in(spoken);
                output.line(text.get("cli.join.asked"));
                output.line(text.get("cli.join.words", String.join(" ", words)));
            }
            return Exit.DONE;
        });
    }
}
