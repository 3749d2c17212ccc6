package org.recours.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.recours.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `join request --stick DIR --person NAME`: makes a seat and asks on the stick to be let into a clinic.
@Command(name = "join/request", description = "cli.join.request.about")
public final class JoinRequestCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--stick", required = true, paramLabel = "DIR", descriptionKey = "cli.option.stick")
    private Path stick = Path.of("");

    @Mixin
    private final NewSeatOptions options = new NewSeatOptions();

    public JoinRequestCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        var output = entrance.output();
        var seat = options.seat(output.text().language());
        return entrance.withNewPassphrase(seat.language(), passphrase -> {
            var words = entrance.seats().ask().ask(entrance.profile(), stick, seat, passphrase);
            if (entrance.isJson()) {
                var json = new LinkedHashMap<String, Object>();
                json.put("person", seat.person());
                json.put("checkWords", words);
                output.json(json);
            } else {
                var text = Text.in(seat.language());
                output.line(text.get("cli.join.asked"));
                output.line(text.get("cli.join.words", String.join(" ", words)));
            }
            return Exit.DONE;
        });
    }
}
