package org.recours.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.Live;
import org.recours.domain.control.Roster;
import org.recours.domain.document.ControlSheetData;
import org.recours.domain.document.Printout;
import org.recours.paper.sheet.ControlSheetPrinter;
import org.recours.store.Loaded;
import org.recours.text.Language;

/// Prints the sheet by which a supervisor checks the dates of a case. It stays in the clinic.
public final class PrintControlSheet {

    private final ControlSheetPrinter printer;
    private final Supplier<ClinicRules> rules;
    private final CountDecision count;
    private final Supplier<Roster> roster;
    private final DeskClock clock;

    public PrintControlSheet(
            ControlSheetPrinter printer,
            Supplier<ClinicRules> rules,
            CountDecision count,
            Supplier<Roster> roster,
            DeskClock clock) {
        this.printer = printer;
        this.rules = rules;
        this.count = count;
        this.roster = roster;
        this.clock = clock;
    }

    /// A page for each deadline that stands, done ones included; empty when there is none.
    public Optional<Printout> run(WholeCase whole, Language language) {
        var known = rules.get();
        var entries = whole.deadlines().stream()
                .filter(deadline -> deadline.record().replacedBy().isEmpty())
                .sorted(Comparator.comparing(
                        deadline -> deadline.record().actBy().orElse(LocalDate.MIN)))
                .map(deadline -> entry(whole, deadline, known))
                .toList();
        var number = whole.caseFile().record().number();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(printer.print(new ControlSheetData(number, entries, clock.today()), language));
    }

    private ControlSheetData.Entry entry(WholeCase whole, Loaded<Deadline> loaded, ClinicRules known) {
        var deadline = loaded.record();
        var decision = whole.decisionOf(deadline);
        var origin =
                deadline.rule().flatMap(known::rule).map(rule -> new ControlSheetData.Origin(rule, known.checks(rule)));
        var frozen = count.beside(deadline, decision, known);
        return new ControlSheetData.Entry(
                deadline, decision, origin, computed(loaded), frozen.legalLast(), frozen.safe(), frozen.why());
    }

    /// Who wrote the record down: a field that is never written again says so.
    private Optional<ControlSheetData.Computed> computed(Loaded<Deadline> loaded) {
        return loaded.state().live(Deadline.CASE_FILE.name()).stream()
                .findFirst()
                .flatMap(written ->
                        author(written, CountDecision.countedOn(loaded.record()).orElseGet(() -> clockOf(written))));
    }

    /// The date of a laptop, which nobody may have confirmed.
    private LocalDate clockOf(Live written) {
        return LocalDate.ofInstant(
                Instant.ofEpochMilli(written.at().millis()), clock.now().getZone());
    }

    private Optional<ControlSheetData.Computed> author(Live written, LocalDate on) {
        return roster.get()
                .seat(written.by())
                .map(seat -> new ControlSheetData.Computed(seat.person(), seat.laptop(), on));
    }
}
