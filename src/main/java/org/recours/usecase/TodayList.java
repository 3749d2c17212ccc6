package org.recours.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.problem.Phrase;
import org.recours.store.CaseRow;
import org.recours.store.DeadlineRow;
import org.recours.store.DeadlineStore;
import org.recours.store.Whose;

/// Reads what Today shows: what nobody knows the date of, what is past its safe date, what is due within a week.
public final class TodayList {

    private final DeadlineStore deadlines;
    private final CountDecision count;
    private final Supplier<ClinicRules> rules;
    private final DeskClock clock;

    public TodayList(DeadlineStore deadlines, CountDecision count, Supplier<ClinicRules> rules, DeskClock clock) {
        this.deadlines = deadlines;
        this.count = count;
        this.rules = rules;
        this.clock = clock;
    }

    /// All of it, by the confirmed date.
    public Today run(Whose whose) {
        var today = clock.today();
        var lists = new TodayLists(deadlines, whose, today);
        var decisions = decisions(lists.unknown(), lists.dated());
        var byId = byId(decisions);
        var known = rules.get();
        var rows = new ArrayList<Today.Row>();
        lists.unknown().forEach(row -> rows.addAll(unknown(row, decisions, known)));
        lists.dated().stream()
                .filter(TodayList::isSure)
                .map(row -> dated(row, byId, known))
                .forEach(rows::add);
        lists.undated().forEach(row -> rows.add(undated(row)));
        return new Today(today, rows, lists.tallies());
    }

    /// These deadlines as they were recorded, each beside what its decision gives today. Days to come need no
    /// such look.
    public Map<RecordId, FrozenDeadline> frozen(List<DeadlineRow> due) {
        var now = clock.now();
        var known = rules.get();
        var near = due.stream()
                .filter(row -> row.deadline().isInHours() || !row.actBy().isAfter(now.toLocalDate()))
                .toList();
        var byId = byId(decisions(List.of(), near));
        return due.stream()
                .map(row -> count.beside(
                        row.deadline(),
                        row.deadline().decision().flatMap(id -> Optional.ofNullable(byId.get(id))),
                        known))
                .collect(Collectors.toUnmodifiableMap(one -> one.deadline().id(), Function.identity()));
    }

    /// These deadlines, each on its line; one whose date nobody knows is said to be such.
    public List<Today.Row> rows(List<DeadlineRow> due) {
        var byId = byId(decisions(List.of(), due));
        var known = rules.get();
        return due.stream()
                .map(row -> isSure(row) ? dated(row, byId, known) : assumed(row, byId, known))
                .toList();
    }

    private static boolean isSure(DeadlineRow row) {
        return row.deadline().isUsable() || row.deadline().decision().isEmpty();
    }

    private Today.Row assumed(DeadlineRow row, Map<RecordId, ContestedDecision> decisions, ClinicRules known) {
        var standing = row.deadline()
                .decision()
                .flatMap(id -> Optional.ofNullable(decisions.get(id)))
                .map(decision -> unknown(count.run(decision, known)))
                .orElseGet(
                        () -> new Today.Standing.Unknown(new Phrase("deadlines.notCounted"), Optional.of(row.actBy())));
        return new Today.Row(row.caseRow(), Optional.of(row.deadline().id()), standing, List.of());
    }

    private static Map<RecordId, ContestedDecision> byId(Map<RecordId, List<ContestedDecision>> ofCases) {
        return ofCases.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableMap(ContestedDecision::id, Function.identity()));
    }

    private static Today.Row undated(CaseRow row) {
        return new Today.Row(row, Optional.empty(), Today.Standing.Undated.UNDATED, List.of());
    }

    private Map<RecordId, List<ContestedDecision>> decisions(List<CaseRow> unknown, List<DeadlineRow> dated) {
        var cases = Stream.concat(unknown.stream(), dated.stream().map(DeadlineRow::caseRow))
                .map(CaseRow::id)
                .collect(Collectors.toUnmodifiableSet());
        return deadlines.decisions(cases).stream()
                .filter(decision -> decision.caseFile().isPresent())
                .collect(Collectors.groupingBy(decision -> decision.caseFile().orElseThrow()));
    }

    /// One line for each decision of which nobody knows the date. Where each would have one now, none is recorded yet.
    private List<Today.Row> unknown(CaseRow row, Map<RecordId, List<ContestedDecision>> decisions, ClinicRules known) {
        var counted = decisions.getOrDefault(row.id(), List.of()).stream()
                .map(decision -> count.run(decision, known))
                .toList();
        var dateless =
                counted.stream().filter(Countdown.DateUnknown.class::isInstance).toList();
        return (dateless.isEmpty() ? counted.stream().limit(1) : dateless.stream())
                .map(countdown -> new Today.Row(row, Optional.empty(), unknown(countdown), List.of()))
                .toList();
    }

    private static Today.Standing.Unknown unknown(Countdown countdown) {
        return switch (countdown) {
            case Countdown.DateUnknown(var reason, var assumption) ->
                new Today.Standing.Unknown(reason, assumption.map(TodayList::day));
            case Countdown.Running(var deadline, var _, var _) ->
                new Today.Standing.Unknown(new Phrase("deadlines.notCounted"), Optional.of(day(deadline)));
        };
    }

    private static LocalDate day(ComputedDeadline deadline) {
        return deadline.safeDate().day();
    }

    private Today.Row dated(DeadlineRow row, Map<RecordId, ContestedDecision> decisions, ClinicRules known) {
        var decision = row.deadline().decision().flatMap(id -> Optional.ofNullable(decisions.get(id)));
        var frozen = count.beside(row.deadline(), decision, known);
        var actBy = frozen.actBy(clock.now()).orElseThrow(); // a row has a day
        var marks = new ArrayList<Phrase>();
        if (actBy instanceof ActBy.Act) {
            target(row.deadline()).ifPresent(marks::add);
        }
        frozen.counted().flatMap(Countdown::computed).ifPresent(computed -> marks.addAll(holidays(computed)));
        decision.ifPresent(about -> marks.addAll(doubts(about, known)));
        var standing = new Today.Standing.Dated(actBy, row.deadline().isInHours());
        return new Today.Row(row.caseRow(), Optional.of(row.deadline().id()), standing, marks);
    }

    private static List<Phrase> holidays(ComputedDeadline computed) {
        if (computed.restsOnDisputed()) {
            return List.of(new Phrase("today.mark.disputed"));
        }
        return computed.restsOnUnconfirmed() ? List.of(new Phrase("today.mark.holiday")) : List.of();
    }

    /// The reminder: the clinic wants to be done by now.
    private Optional<Phrase> target(Deadline deadline) {
        return deadline.internalTarget()
                .filter(day -> !day.isAfter(clock.today()))
                .map(day -> new Phrase("today.mark.target", day));
    }

    private static List<Phrase> doubts(ContestedDecision decision, ClinicRules known) {
        var doubts = new ArrayList<Phrase>();
        decision.notifiedOn()
                .filter(day -> !day.isExact())
                .ifPresent(day -> doubts.add(new Phrase("today.mark.interval", day.from(), day.to())));
        decision.rule()
                .flatMap(known::rule)
                .filter(rule -> !known.isAdopted(rule))
                .ifPresent(_ -> doubts.add(new Phrase("today.mark.rule")));
        return doubts;
    }

    /// Why a date is what it is, from a deadline and its decision as they are recorded now.
    public List<Phrase> why(WholeCase whole, Deadline deadline) {
        return why(whole, deadline, rules.get());
    }

    private List<Phrase> why(WholeCase whole, Deadline deadline, ClinicRules known) {
        var decision = whole.decisionOf(deadline);
        var why = new ArrayList<>(count.beside(deadline, decision, known).why());
        decision.ifPresent(one -> why.addAll(CountDecision.notes(one, known)));
        return why;
    }

    /// Why a decision of a case has the date that it has, or none.
    public List<Phrase> why(WholeCase whole) {
        var known = rules.get();
        var now = clock.now();
        return whole.deadlineAtHand(now)
                .map(deadline -> why(whole, deadline.record(), known))
                .or(() -> whole.decisionAtHand(now)
                        .map(decision -> FrozenDeadline.reasons(count.run(decision.record(), known))))
                .orElseGet(List::of);
    }
}
