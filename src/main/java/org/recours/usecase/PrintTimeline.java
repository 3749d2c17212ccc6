package org.recours.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Provenance;
import org.recours.domain.deadline.Rule;
import org.recours.domain.document.Printout;
import org.recours.domain.document.TimelineData;
import org.recours.paper.sheet.TimelinePrinter;
import org.recours.store.Loaded;
import org.recours.store.TimelineStore;
import org.recours.text.Language;

/// Prints what was done in a case, every line of it. What is restricted is told without its words.
public final class PrintTimeline {

    private static final int WINDOW = 500;

    private final TimelinePrinter printer;
    private final TimelineStore timeline;
    private final Supplier<ClinicRules> rules;
    private final DeskClock clock;

    public PrintTimeline(
            TimelinePrinter printer, TimelineStore timeline, Supplier<ClinicRules> rules, DeskClock clock) {
        this.printer = printer;
        this.timeline = timeline;
        this.rules = rules;
        this.clock = clock;
    }

    public Printout run(WholeCase whole, Language language) {
        var caseFile = whole.caseFile().record();
        var decisions = whole.decisions().stream().map(Loaded::record).toList();
        return printer.print(
                new TimelineData(
                        caseFile.number(),
                        caseFile.staysHere() ? List.of() : decisions,
                        lines(whole.caseFile().id()),
                        ruleRead(decisions),
                        caseFile.staysHere(),
                        clock.today()),
                language);
    }

    /// When the rule that was read longest ago was read, where that is too long.
    private Optional<LocalDate> ruleRead(List<ContestedDecision> decisions) {
        var known = rules.get();
        return decisions.stream()
                .flatMap(decision -> decision.rule().stream())
                .flatMap(rule -> known.rule(rule).stream())
                .map(Rule::provenance)
                .filter(provenance -> provenance.isOld(clock.today()))
                .map(Provenance::checkedOn)
                .min(Comparator.naturalOrder());
    }

    /// All of them, the oldest first: a screen reads only the newest.
    private List<TimelineEntry> lines(RecordId caseFile) {
        var lines = new ArrayList<TimelineEntry>();
        List<TimelineEntry> window;
        do {
            window = timeline.newestFirst(caseFile, lines.size(), WINDOW);
            lines.addAll(window);
        } while (window.size() == WINDOW);
        Collections.reverse(lines);
        return lines;
    }
}
