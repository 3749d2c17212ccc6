package org.recours.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.usecase.ComputeDeadline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `deadline --rule ID --event DATE`: the dates of one rule, with the explanation, without a profile.
@Command(name = "deadline", description = "cli.deadline.about")
public final class DeadlineCommand implements Callable<Integer> {

    private final GlobalOptions options;
    private final Output output;
    private final ComputeDeadline computeDeadline;
    private final Supplier<LocalDate> today;

    @Option(names = "--rule", required = true, paramLabel = "ID", descriptionKey = "cli.option.rule")
    private String rule = "";

    @Option(names = "--event", required = true, paramLabel = "DATE", descriptionKey = "cli.option.event")
    private EventDate event = EventDate.on(LocalDate.EPOCH);

    @Option(names = "--place", paramLabel = "CC", descriptionKey = "cli.option.place")
    private @Nullable String place;

    @Option(names = "--language", paramLabel = "LL", descriptionKey = "cli.option.language")
    private @Nullable Language language;

    public DeadlineCommand(
            GlobalOptions options, Output output, ComputeDeadline computeDeadline, Supplier<LocalDate> today) {
        this.options = options;
        this.output = output;
        this.computeDeadline = computeDeadline;
        this.today = today;
    }

    @Override
    public Integer call() {
        var answer = computeDeadline.run(
                rule, event, Optional.ofNullable(place), options.today().orElseGet(today));
        if (answer.isEmpty()) {
            output.tell(new Phrase("cli.deadline.noSuchRule", rule));
            return Exit.COULD_NOT;
        }
        var words = language == null ? output.text() : Text.in(language);
        if (options.isJson()) {
            output.json(json(answer.get(), words));
        } else {
            print(answer.get(), words);
        }
        return Exit.DONE;
    }

    private void print(ComputeDeadline.Answer answer, Text words) {
        var deadline = answer.deadline();
        output.line(words.get("cli.deadline.safe", deadline.safeDate().phrase()));
        output.line(words.get("cli.deadline.last", deadline.legalLastDay().phrase()));
        output.line(words.get("cli.deadline.target", deadline.internalTarget()));
        deadline.steps().forEach(step -> output.line("- " + words.get(step)));
    }

    private static Map<String, Object> json(ComputeDeadline.Answer answer, Text words) {
        var deadline = answer.deadline();
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", answer.rule().id());
        json.put(
                "status", answer.rule().status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("legalLastDay", deadline.legalLastDay().day().toString());
        json.put("safeDate", deadline.safeDate().day().toString());
        json.put("internalTarget", deadline.internalTarget().toString());
        minute(deadline.legalLastDay()).ifPresent(minute -> json.put("legalLastMinute", minute));
        minute(deadline.safeDate()).ifPresent(minute -> json.put("safeMinute", minute));
        json.put("steps", deadline.steps().stream().map(words::get).toList());
        return json;
    }

    /// Periods in hours end at a minute.
    private static Optional<String> minute(Due due) {
        return due.minute().map(minute -> minute.toOffsetDateTime().toString());
    }
}
