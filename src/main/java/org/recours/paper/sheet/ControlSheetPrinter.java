package org.recours.paper.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.clinic.Checks;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.EventKind;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.Rule;
import org.recours.domain.document.ControlSheetData;
import org.recours.domain.document.Printout;
import org.recours.domain.problem.Phrase;
import org.recours.paper.layout.Isolated;
import org.recours.paper.shape.Fonts;
import org.recours.text.Language;
import org.recours.text.Text;

/// Prints the deadline-control sheet, which stays in the clinic: from when to when a period runs, by which rule and how
/// sure that is, who had it computed, and a place for whoever checks it to sign. One page for each date.
public final class ControlSheetPrinter {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// Small enough that most dates need one page.
    private static final float SCALE = 0.92f;

    private final Fonts fonts;

    public ControlSheetPrinter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// @param data with at least one entry
    public Printout print(ControlSheetData data, Language language) {
        var text = Text.in(language);
        var sheet = new Sheet(fonts, text, SCALE);
        var title = text.get("sheet.control.title");
        var parts = data.entries().stream()
                .map(entry -> {
                    sheet.title(title);
                    sheet.paragraph(text.get("sheet.control.internal"));
                    new Entry(sheet, text, data, entry).draw();
                    return sheet.takeRows();
                })
                .toList();
        return sheet.print(title, parts, data.caseNumber(), data.printedOn(), _ -> {});
    }

    /// One date on its page.
    private record Entry(Sheet sheet, Text text, ControlSheetData data, ControlSheetData.Entry entry) {

        void draw() {
            matter();
            dates();
            rule();
            check();
            steps();
        }

        private void matter() {
            sheet.rule();
            detail("sheet.case", data.caseNumber().map(Isolated::text));
            detail(
                    "sheet.remedy",
                    entry.origin().map(origin -> text.get(origin.rule().remedy())));
            detail(
                    "sheet.decidedBy",
                    entry.decision().flatMap(ContestedDecision::authority).map(Isolated::text));
            detail(
                    "sheet.reference",
                    entry.decision().flatMap(ContestedDecision::reference).map(Isolated::text));
        }

        private void dates() {
            var deadline = entry.deadline();
            sheet.heading(text.get("sheet.control.dates"));
            detail("sheet.control.start", entry.decision().flatMap(this::event));
            detail("sheet.control.period", deadline.period().map(this::period));
            detail("sheet.control.end", entry.legalLast().map(this::due));
            detail(
                    "sheet.control.safe",
                    entry.safe().filter(_ -> deadline.safeDate().isPresent()).map(this::due));
            detail("sheet.control.target", deadline.internalTarget().map(this::day));
            detail("sheet.control.done", deadline.doneOn().map(on -> day(on) + how(deadline)));
            if (deadline.actBy().isEmpty()) {
                sheet.warning(text.get("sheet.control.noDate"));
            } else if (!deadline.isUsable()) {
                sheet.warning(text.get("sheet.control.assumed"));
            }
        }

        private Optional<String> event(ContestedDecision decision) {
            var kind = entry.origin().flatMap(origin -> origin.rule().event()).orElse(EventKind.NOTIFIED);
            var when = switch (kind) {
                case SENT -> decision.date().or(decision::notifiedOn);
                case HANDED_OVER -> decision.handedToOfficeOn().or(decision::notifiedOn);
                case NOTIFIED, REQUEST_RECEIVED, INCIDENT, HEARING -> decision.notifiedOn();
            };
            return when.map(date -> text.get("deadline.event." + kind, words(date)));
        }

        private static Phrase words(EventDate date) {
            if (!date.isExact()) {
                return new Phrase("deadline.when.between", date.from(), date.to());
            }
            return date.time()
                    .map(time -> new Phrase("deadline.when.at", date.from(), CLOCK.format(time)))
                    .orElseGet(() -> new Phrase("deadline.when.on", date.from()));
        }

        private String period(String code) {
            return Period.parse(code).map(period -> text.get(period.phrase())).orElse(code);
        }

        private String due(Due due) {
            var hour = due.minute()
                    .map(minute -> ", " + CLOCK.format(minute) + " ("
                            + minute.getZone().getId() + ")");
            return day(due.day()) + hour.orElse("");
        }

        private static String how(Deadline deadline) {
            return deadline.doneHow().map(how -> " · " + Isolated.text(how)).orElse("");
        }

        private void rule() {
            var deadline = entry.deadline();
            sheet.heading(text.get("sheet.control.rule"));
            detail("sheet.control.basis", deadline.basis().map(basis -> text.get("code.basis." + basis)));
            detail("sheet.control.id", deadline.rule().map(id -> Isolated.text(id + version(deadline))));
            entry.origin().ifPresent(this::origin);
            detail("sheet.control.calendar", deadline.calendarVersion().map(Isolated::text));
        }

        private static String version(Deadline deadline) {
            return deadline.packVersion().map(version -> " · " + version).orElse("");
        }

        private void origin(ControlSheetData.Origin origin) {
            Rule rule = origin.rule();
            var provenance = rule.provenance();
            detail("sheet.control.source", Optional.of(Isolated.text(provenance.source())));
            detail(
                    "sheet.control.asAt",
                    Optional.of(provenance.textAsAt())
                            .filter(state -> !state.isBlank())
                            .map(Isolated::text));
            detail(
                    "sheet.control.checked",
                    Optional.of(text.get(
                            "sheet.control.checkedBy",
                            day(provenance.checkedOn()),
                            Isolated.text(provenance.checkedBy()))));
            detail(
                    "sheet.control.status",
                    Optional.of(
                            origin.checks().isAdopted()
                                    ? adopted(origin.checks())
                                    : text.get("deadline.status." + rule.status())));
            if (entry.deadline()
                    .packVersion()
                    .filter(known -> !known.equals(rule.packVersion()))
                    .isPresent()) {
                sheet.warning(text.get("sheet.control.newerPack", Isolated.text(rule.packVersion())));
            }
            if (origin.isOld(data.printedOn())) {
                sheet.warning(text.get("sheet.control.old", day(provenance.checkedOn())));
            }
        }

        private String adopted(Checks checks) {
            return checks.adoptions().stream()
                            .map(one -> text.get(
                                    "sheet.control.adopted",
                                    Isolated.text(one.by().orElse("")),
                                    one.on().map(this::day).orElse("")))
                            .collect(Collectors.joining(" · "))
                    + checks.phrase().map(text::get).map(" · "::concat).orElse("");
        }

        private void steps() {
            if (entry.steps().isEmpty()) {
                return;
            }
            sheet.heading(text.get("sheet.explanation.steps"));
            for (int i = 0; i < entry.steps().size(); i++) {
                sheet.item(i + 1, Isolated.numbers(text.get(entry.steps().get(i))));
            }
        }

        private void check() {
            sheet.heading(text.get("sheet.control.check"));
            detail(
                    "sheet.control.computed",
                    entry.computed()
                            .map(who -> text.get(
                                    "sheet.control.computedBy",
                                    Isolated.text(who.person()),
                                    Isolated.text(who.laptop()),
                                    day(who.on()))));
            sheet.signatures(List.of(
                    text.get("sheet.control.supervisor"),
                    text.get("sheet.control.signature"),
                    text.get("sheet.control.signedOn")));
        }

        private void detail(String key, Optional<String> value) {
            value.ifPresent(words -> sheet.detail(text.get(key), words));
        }

        private String day(LocalDate day) {
            return text.dates().weekdayAndDate(day);
        }
    }
}
