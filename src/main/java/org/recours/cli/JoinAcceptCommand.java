package org.recours.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `join accept --stick DIR`: takes in the coordinator’s answer.
@Command(name = "join/accept", description = "cli.join.accept.about")
public final class JoinAcceptCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--stick", required = true, paramLabel = "DIR", descriptionKey = "cli.option.stick")
    private Path stick = Path.of("");

    public JoinAcceptCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.withPassphrase(
                passphrase -> switch (entrance.seats().accept().accept(entrance.profile(), stick, passphrase)) {
                    case SeatActions.Accepted.Joined joined -> tell(joined);
                    case SeatActions.Accepted.WrongPassphrase() -> entrance.refuse("cli.passphrase.wrong");
                    case SeatActions.Accepted.NoAnswerYet() -> entrance.refuse("cli.join.noAnswerYet");
                    case SeatActions.Accepted.AnswerNotForUs() -> entrance.refuse("cli.join.answerNotForUs");
                });
    }

    private int tell(SeatActions.Accepted.Joined joined) {
        var output = entrance.output();
        if (entrance.isJson()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("clinic", joined.clinic());
            json.put("approvedBy", joined.approvedBy());
            json.put("checkWords", joined.checkWords());
            output.json(json);
        } else {
            output.line(output.text().get("cli.join.joined", joined.clinic(), joined.approvedBy()));
            output.line(output.text().get("cli.join.words", String.join(" ", joined.checkWords())));
        }
        return Exit.DONE;
    }
}
