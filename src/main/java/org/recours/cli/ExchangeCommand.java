package org.recours.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recours.domain.problem.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `exchange --stick DIR`: moves what the other side lacks, both ways, and says what went and came.
@Command(name = "exchange", description = "cli.exchange.about")
public final class ExchangeCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--stick", required = true, paramLabel = "DIR", descriptionKey = "cli.option.stick")
    private Path stick = Path.of("");

    public ExchangeCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.open(desk -> {
            var exchanged = desk.exchange().apply(stick);
            if (entrance.isJson()) {
                entrance.output().json(json(exchanged));
            } else {
                print(exchanged);
            }
            warn(exchanged);
            return Exit.DONE;
        });
    }

    private void print(Desk.Exchanged exchanged) {
        var text = entrance.output().text();
        var output = entrance.output();
        output.line(text.get("cli.exchange.sent", exchanged.sent()));
        output.line(text.get("cli.exchange.received", exchanged.received(), String.join(", ", exchanged.from())));
        exchanged.newMembers().forEach(name -> output.line(text.get("cli.exchange.newMember", name)));
        exchanged
                .reach()
                .forEach(reach ->
                        output.line(text.get("cli.exchange.reach", reach.person(), reach.laptop(), reach.missing())));
        output.line(text.get("cli.exchange.safeToRemove"));
    }

    private void warn(Desk.Exchanged exchanged) {
        var output = entrance.output();
        if (exchanged.damaged() > 0) {
            output.tell(new Phrase("cli.exchange.damaged", exchanged.damaged()));
        }
        if (exchanged.waiting() > 0) {
            output.tell(new Phrase("cli.exchange.waiting", exchanged.waiting()));
        }
        exchanged.cloned().forEach(name -> output.tell(new Phrase("cli.exchange.cloned", name)));
        exchanged.refused().forEach(name -> output.tell(new Phrase("cli.exchange.refused", name)));
    }

    private static Map<String, Object> json(Desk.Exchanged exchanged) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sent", exchanged.sent());
        json.put("received", exchanged.received());
        json.put("from", exchanged.from());
        json.put("newMembers", exchanged.newMembers());
        json.put("damaged", exchanged.damaged());
        json.put("waiting", exchanged.waiting());
        json.put("cloned", exchanged.cloned());
        json.put("refused", exchanged.refused());
        json.put("reach", exchanged.reach().stream().map(ExchangeCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Desk.Reach reach) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", reach.person());
        json.put("laptop", reach.laptop());
        json.put("missing", reach.missing());
        return json;
    }
}
