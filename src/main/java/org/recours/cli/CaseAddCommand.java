package org.recours.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.recours.domain.casefile.Intake;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.usecase.ImportCases;
import org.recours.usecase.RecordCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `case add --from FILE [--sure]`: records one case a line, and says so line by line once it is durable.
@Command(name = "case/add", description = "cli.case.add.about")
public final class CaseAddCommand implements Callable<Integer> {

    /// Lines that share one wait for the disk.
    private static final int TOGETHER = 200;

    private static final Path STANDARD_INPUT = Path.of("-");

    private final Entrance entrance;
    private final InputStream standardInput;

    @Option(names = "--from", required = true, paramLabel = "FILE", descriptionKey = "cli.option.from")
    private Path from = STANDARD_INPUT;

    @Mixin
    private final SureOption sure = new SureOption();

    /// What was said of the dates on the line.
    public enum Dates {
        /// One that looks like a slip of the pen is not saved before a person has said that it is right.
        ASKED_ABOUT,
        CONFIRMED
    }

    public CaseAddCommand(Entrance entrance, InputStream standardInput) {
        this.entrance = entrance;
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        if (from.equals(STANDARD_INPUT)) {
            return entrance.openOnAKnownDay(desk -> add(desk, standardInput));
        }
        try (var file = Files.newInputStream(from)) {
            return entrance.openOnAKnownDay(desk -> add(desk, file));
        } catch (IOException e) {
            throw new Problem(new Phrase("cli.fileNotRead", from.toString()), e);
        }
    }

    private int add(Desk desk, InputStream in) {
        var adding = new Adding(desk);
        try {
            var lines = new LineReader(in);
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    adding.take(line.get());
                }
                if (adding.isFull() || lines.mayBlock()) {
                    adding.save();
                }
            }
            adding.save();
        } catch (IOException e) {
            adding.save();
            throw new Problem(new Phrase("cli.fileNotRead", from.toString()), e);
        }
        if (adding.isDoubtful) {
            SureOption.tell(entrance.output());
        }
        return adding.isAllSaved ? Exit.DONE : Exit.COULD_NOT;
    }

    /// One run: what was read and is not saved yet.
    private final class Adding {

        private final Desk desk;
        private final CaseJson json;
        private final List<Read> waiting = new ArrayList<>();
        private boolean isAllSaved = true;
        private boolean isDoubtful;

        Adding(Desk desk) {
            this.desk = desk;
            this.json = new CaseJson(desk.cases().newId());
        }

        private record Read(long line, Intake intake) {}

        void take(LineReader.Line line) {
            try {
                var bytes = line.bytes().orElseThrow(JsonMistake::tooLong);
                waiting.add(new Read(line.number(), json.read(bytes)));
            } catch (JsonMistake mistake) {
                refuse(line.number(), mistake.phrase());
            }
        }

        boolean isFull() {
            return waiting.size() >= TOGETHER;
        }

        void save() {
            var batch = List.copyOf(waiting);
            waiting.clear();
            if (batch.isEmpty()) {
                return;
            }
            var outcomes = desk.cases()
                    .importer()
                    .apply(
                            batch.stream().map(Read::intake).toList(),
                            sure.isSure() ? Dates.CONFIRMED : Dates.ASKED_ABOUT);
            for (int i = 0; i < outcomes.size(); i++) {
                var line = batch.get(i).line;
                switch (outcomes.get(i)) {
                    case ImportCases.Outcome.Answered(RecordCase.Result.Saved saved) -> tell(saved);
                    case ImportCases.Outcome.Answered(RecordCase.Result.Incomplete(var needs)) ->
                        refuse(line, needs.getFirst());
                    case ImportCases.Outcome.Doubtful(var doubts) -> {
                        isDoubtful = true;
                        doubts.forEach(doubt -> refuse(line, doubt));
                    }
                    case ImportCases.Outcome.NotSaved(var why) -> refuse(line, why);
                }
            }
        }

        private void tell(RecordCase.Result.Saved saved) {
            if (entrance.isJson()) {
                var line = new LinkedHashMap<String, Object>();
                line.put("number", saved.number());
                line.put("id", saved.id().toString());
                entrance.output().jsonLine(line);
            } else {
                entrance.output().line("saved " + saved.number() + " " + saved.id());
            }
        }

        private void refuse(long line, Phrase why) {
            isAllSaved = false;
            entrance.output().tell(new Phrase("cli.case.add.line", line, why));
        }
    }
}
