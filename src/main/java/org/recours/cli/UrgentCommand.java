package org.recours.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.deadline.Due;
import org.recours.domain.document.LetterField;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;
import org.recours.usecase.PrintUrgent;
import org.recours.usecase.RecordCase;
import org.recours.usecase.UrgentAnswers;
import org.recours.usecase.UrgentCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `urgent --who NAME --what detention --told WHEN ... [--into FOLDER]`: the urgent path in one line. Records the case,
/// says by when to act and whom to phone, writes the three papers.
@Command(name = "urgent", description = "cli.urgent.about")
public final class UrgentCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Mixin
    private final UrgentOptions questions = new UrgentOptions();

    @Mixin
    private final UrgentFiles files = new UrgentFiles();

    @Mixin
    private final SureOption sure = new SureOption();

    @Option(names = "--letter-language", paramLabel = "LL", descriptionKey = "cli.urgent.letterLanguage")
    private @Nullable Language letterLanguage;

    public UrgentCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.openOnAKnownDay(desk -> {
            var urgent = desk.urgent().get();
            var output = entrance.output();
            var answers =
                    questions.answers(urgent.path().ids(desk.cases().newId().get()));
            if (answers.isEmpty()) {
                output.tell(new Phrase("urgent.nothing"));
                return Exit.WRONG_USE;
            }
            var unknown = questions
                    .rule()
                    .filter(id -> urgent.path().rules(Optional.empty()).stream()
                            .noneMatch(rule -> rule.id().equals(id)));
            if (unknown.isPresent()) {
                output.tell(new Phrase("cli.urgent.noRule", unknown.get()));
                return Exit.COULD_NOT;
            }
            if (isDoubtful(urgent, answers)) {
                return Exit.COULD_NOT;
            }
            return switch (urgent.path().record(answers, output.text())) {
                case RecordCase.Result.Incomplete(var needs) -> {
                    output.tell(needs.getFirst());
                    yield Exit.COULD_NOT;
                }
                case RecordCase.Result.Saved(var _, var number) -> answer(desk, urgent, answers.ids(), number);
            };
        });
    }

    /// Asks about what looks like a slip of the pen before it is recorded.
    private boolean isDoubtful(Desk.Urgent urgent, UrgentAnswers answers) {
        var doubts = sure.isSure() ? List.<Phrase>of() : urgent.path().doubts(answers);
        if (!doubts.isEmpty()) {
            doubts.forEach(entrance.output()::tell);
            SureOption.tell(entrance.output());
        }
        return !doubts.isEmpty();
    }

    private int answer(Desk desk, Desk.Urgent urgent, UrgentAnswers.Ids ids, String number) {
        var whole = desk.cases().open().run(ids.caseFile()).orElseThrow();
        var found = urgent.path().of(whole, questions.situation());
        var now = desk.today().now().get();
        if (!entrance.isJson()) {
            tell(found, number, now);
        }
        var json = json(found, number, now);
        if (!files.asked().isEmpty()) {
            papers(urgent, found, number, json);
        }
        if (entrance.isJson()) {
            entrance.output().json(json);
        }
        return Exit.DONE;
    }

    private void papers(Desk.Urgent urgent, UrgentCase found, String number, Map<String, Object> json) {
        var output = entrance.output();
        var own = output.text().language();
        var language = Optional.ofNullable(letterLanguage)
                .orElseGet(() -> urgent.print().letterLanguage(found, own));
        var papers = urgent.print().run(found, new PrintUrgent.Languages(language, own));
        var written = files.write(papers, number);
        urgent.print().keep(found.whole(), papers, files.asked(), output.text());
        written.forEach((key, file) -> json.put(key, file.toString()));
        json.put(
                "missing",
                papers.letter().missing().stream().map(LetterField::placeholder).toList());
        if (!entrance.isJson()) {
            written.values().stream()
                    .map(Path::toString)
                    .forEach(file -> output.line(output.text().get("cli.paper.written", file)));
        }
    }

    private void tell(UrgentCase found, String number, ZonedDateTime now) {
        var output = entrance.output();
        var text = output.text();
        output.line("saved " + number + " " + found.whole().caseFile().id());
        var date = found.date();
        var headline = date.actBy(now)
                .map(standing -> text.get(standing.phrase()))
                .orElseGet(() -> text.get("urgent.noMoment"));
        output.line(date.isSure() ? headline : text.get("urgent.askLawyer") + " · " + headline);
        for (var step : found.steps(now)) {
            output.line("- " + text.get(step));
        }
        found.phones().forEach(contact -> output.line(PhoneLine.of(contact, text)));
    }

    private static Map<String, Object> json(UrgentCase found, String number, ZonedDateTime now) {
        var json = new LinkedHashMap<String, Object>();
        var date = found.date();
        json.put("number", number);
        json.put("id", found.whole().caseFile().id().toString());
        json.put("sure", date.isSure());
        date.safe().map(UrgentCommand::moment).ifPresent(by -> json.put("actBy", by));
        date.legalLast().map(UrgentCommand::moment).ifPresent(last -> json.put("legalLast", last));
        json.put("steps", found.steps(now).stream().map(Phrase::key).collect(Collectors.toList()));
        json.put("phone", found.phones().stream().map(UrgentCommand::contact).toList());
        return json;
    }

    private static Map<String, Object> contact(PhoneContact contact) {
        return PhoneLine.JSON.write(contact);
    }

    /// `2026-11-24T10:40+01:00`, or a day.
    private static String moment(Due due) {
        return due.minute()
                .map(minute -> minute.toOffsetDateTime().toString())
                .orElseGet(() -> due.day().toString());
    }
}
