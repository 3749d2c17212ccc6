package org.recours.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.usecase.ComputeDeadline;
import org.recours.usecase.ComputeDeadline.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `deadline --rule ID --event DATE`: the dates of one rule, with the explanation, without a profile.
///
/// `--rules FILE` tries a pack that somebody writes; `--cases FILE` answers many at once, a line each.
@Command(name = "deadline", description = "cli.deadline.about")
public final class DeadlineCommand implements Callable<Integer> {

    private final GlobalOptions options;
    private final Output output;
    private final ComputeDeadline shipped;
    private final Supplier<LocalDate> today;

    @Mixin
    private final DeadlineOptions asked = new DeadlineOptions();

    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "cli.option.deadlineRules")
    private @Nullable Path rules;

    @Option(names = "--cases", paramLabel = "FILE", descriptionKey = "cli.option.deadlineCases")
    private @Nullable Path cases;

    @Option(names = "--language", paramLabel = "LL", descriptionKey = "cli.option.language")
    private @Nullable Language language;

    @Option(names = "--calendar", paramLabel = "NAME", descriptionKey = "cli.option.besideCalendar")
    private CalendarSystem calendar = CalendarSystem.GREGORIAN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public DeadlineCommand(GlobalOptions options, Output output, ComputeDeadline shipped, Supplier<LocalDate> today) {
        this.options = options;
        this.output = output;
        this.shipped = shipped;
        this.today = today;
    }

    @Override
    public Integer call() {
        var many = Optional.ofNullable(cases);
        if (many.isEmpty()) {
            asked.missing().ifPresent(this::missing);
        }
        var taken = rules();
        if (taken.isEmpty()) {
            return Exit.COULD_NOT;
        }
        return many.isPresent() ? answerEach(taken.get(), many.get()) : answer(taken.get());
    }

    /// The rules of the file that was named, else those that are shipped; nothing when the file is refused.
    private Optional<ComputeDeadline> rules() {
        if (rules == null) {
            return Optional.of(shipped);
        }
        return switch (shipped.with(String.valueOf(rules.getFileName()), TextFile.readPack(rules), today.get())) {
            case ComputeDeadline.Tried.Taken(var own) -> Optional.of(own);
            case ComputeDeadline.Tried.Refused(var mistakes) -> {
                mistakes.forEach(output::tell);
                yield Optional.empty();
            }
        };
    }

    // ---- one case

    private int answer(ComputeDeadline compute) {
        var question = asked.question();
        return switch (compute.run(question, day())) {
            case Answer.Counted counted -> tell(counted);
            case Answer.NothingToCount(var remedy) -> {
                output.tell(new Phrase("cli.deadline.withoutPeriod", remedy.remedy()));
                remedy.notes().forEach(output::tell);
                yield Exit.COULD_NOT;
            }
            case Answer.NoSuchRule _ -> {
                output.tell(new Phrase("cli.deadline.noSuchRule", question.rule()));
                yield Exit.COULD_NOT;
            }
            case Answer.EventMissing _ -> missing("--event");
        };
    }

    private int tell(Answer.Counted counted) {
        var answers = new DeadlineAnswers(words(), shipped.zone());
        if (options.isJson()) {
            output.json(answers.json(counted));
        } else {
            answers.lines(counted).forEach(output::line);
            counted.doubts().forEach(output::tell);
        }
        return Exit.DONE;
    }

    private int missing(String option) {
        var line = spec.commandLine();
        throw new MissingParameterException(line, spec.findOption(option), option);
    }

    // ---- many

    private int answerEach(ComputeDeadline compute, Path file) {
        var read = DeadlineCases.read(file, DeadlineCases.said(spec.commandLine()));
        if (!options.isJson()) {
            output.line(CsvLine.of(List.of("line", "id", "rule", "actBy", "legalLastDay", "internalTarget")));
        }
        var exit = Exit.DONE;
        for (var each : read.cases().toList()) {
            exit = Math.max(exit, answer(compute, each));
        }
        return exit;
    }

    private int answer(ComputeDeadline compute, DeadlineCases.Case each) {
        return switch (each) {
            case DeadlineCases.Case.NotUnderstood(var line, var reason) -> unanswered(line, reason);
            case DeadlineCases.Case.Understood(var line, var id, var asking) -> answer(compute, line, id, asking);
        };
    }

    private int answer(ComputeDeadline compute, long line, String id, DeadlineOptions asking) {
        try {
            var question = asking.question();
            return switch (compute.run(question, day())) {
                case Answer.Counted counted -> tell(line, id, counted);
                case Answer.NothingToCount(var remedy) ->
                    unanswered(line, new Phrase("cli.deadline.withoutPeriod", remedy.remedy()));
                case Answer.NoSuchRule _ -> unanswered(line, new Phrase("cli.deadline.noSuchRule", question.rule()));
                case Answer.EventMissing _ -> unanswered(line, new Phrase("cli.missing", "--event"));
            };
        } catch (Problem unreadable) {
            return unanswered(line, unreadable.phrase());
        }
    }

    private int tell(long line, String id, Answer.Counted counted) {
        if (options.isJson()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("line", line);
            json.put(DeadlineCases.ID, id);
            json.putAll(new DeadlineAnswers(words(), shipped.zone()).json(counted));
            output.jsonLine(json);
            return Exit.DONE;
        }
        var deadline = counted.deadline();
        var cells = new ArrayList<String>(
                List.of(Long.toString(line), id, counted.rule().id()));
        for (var due : List.of(deadline.safeDate(), deadline.legalLastDay())) {
            cells.add(DeadlineAnswers.minute(due).orElseGet(() -> due.day().toString()));
        }
        cells.add(deadline.internalTarget().toString());
        output.line(CsvLine.of(cells));
        counted.doubts().forEach(doubt -> output.tell(new Phrase("cli.deadline.doubt", line, doubt)));
        return Exit.DONE;
    }

    private int unanswered(long line, Phrase reason) {
        output.tell(new Phrase("cli.deadline.line", line, reason));
        return Exit.COULD_NOT;
    }

    private LocalDate day() {
        return options.today().orElseGet(today);
    }

    private Text words() {
        return (language == null ? output.text() : Text.in(language)).beside(calendar);
    }
}
