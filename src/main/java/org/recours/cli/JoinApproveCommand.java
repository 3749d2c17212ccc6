package org.recours.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recours.domain.problem.Phrase;
import org.recours.session.Approving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `join approve --stick DIR`: shows who asks, and lets in whom a person says yes to.
@Command(name = "join/approve", description = "cli.join.approve.about")
public final class JoinApproveCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--stick", required = true, paramLabel = "DIR", descriptionKey = "cli.option.stick")
    private Path stick = Path.of("");

    @Option(names = "--yes", descriptionKey = "cli.option.yes")
    private boolean isAgreed;

    public JoinApproveCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        if (!isAgreed && entrance.terminal().isEmpty()) {
            entrance.output().tell(new Phrase("cli.join.nobodyToAsk"));
            return Exit.WRONG_USE;
        }
        return entrance.open(desk -> approve(desk.approving()));
    }

    private int approve(Approving approving) {
        var asking = approving.asking(stick);
        if (asking.isEmpty()) {
            return entrance.refuse("cli.join.nobodyAsks");
        }
        var json = new ArrayList<Map<String, Object>>();
        int refused = 0;
        for (var one : asking) {
            show(one);
            if (isAgreed || isLetIn()) {
                var words = approving.approve(stick, one);
                json.add(json(one, words));
                tell(one, words);
            } else {
                refused++;
            }
        }
        if (entrance.isJson()) {
            entrance.output().json(json);
        }
        return refused == 0 ? Exit.DONE : Exit.COULD_NOT;
    }

    private void show(Approving.Asking one) {
        var output = entrance.output();
        var asks = output.text().get("cli.join.asks", one.person(), one.laptop());
        var words = output.text().get("cli.join.words", String.join(" ", one.checkWords()));
        if (!entrance.isJson()) {
            output.line(asks);
            output.line(words);
        } else if (!isAgreed) {
            entrance.terminal().ifPresent(terminal -> {
                terminal.show(asks);
                terminal.show(words);
            });
        }
    }

    private boolean isLetIn() {
        var text = entrance.output().text();
        return entrance.terminal()
                .filter(terminal -> terminal.agrees(text.get("cli.join.letIn") + " ", text.get("cli.yes")))
                .isPresent();
    }

    private void tell(Approving.Asking one, List<String> words) {
        if (!entrance.isJson()) {
            var text = entrance.output().text();
            entrance.output().line(text.get("cli.join.approved", one.person()));
            entrance.output().line(text.get("cli.join.theirWords", String.join(" ", words)));
        }
    }

    private static Map<String, Object> json(Approving.Asking one, List<String> words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", one.person());
        json.put("laptop", one.laptop());
        json.put("checkWords", one.checkWords());
        json.put("answerWords", words);
        return json;
    }
}
