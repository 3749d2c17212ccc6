package org.recours.usecase;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.deadline.DeadlineEngine;
import org.recours.domain.deadline.EventKind;
import org.recours.domain.deadline.Facts;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.PrintedPeriod;
import org.recours.domain.deadline.Rule;

/// What has to be done by when about a contested decision, from the rules that this clinic is offered.
///
/// The same answer stands on the page while it is typed and in the record once it is saved.
public final class CountDecision {

    private final Supplier<List<Rule>> offered;
    private final Predicate<Rule> adopted;
    private final Supplier<DeadlineEngine> engine;
    private final Supplier<LocalDate> today;

    /// @param offered the rules of the clinic’s countries
    /// @param adopted whether a lawyer of the clinic stands for a rule
    /// @param engine  with the calendars and the target days of the clinic
    /// @param today   the confirmed date of the desk
    public CountDecision(
            Supplier<List<Rule>> offered,
            Predicate<Rule> adopted,
            Supplier<DeadlineEngine> engine,
            Supplier<LocalDate> today) {
        this.offered = offered;
        this.adopted = adopted;
        this.engine = engine;
        this.today = today;
    }

    /// The answer for today.
    public Countdown run(ContestedDecision decision) {
        var rules = offered.get();
        var rule = decision.rule()
                .flatMap(id -> rules.stream().filter(one -> one.id().equals(id)).findFirst());
        var question = new Countdown.Question(
                rule,
                rule.filter(adopted).isPresent(),
                printed(decision),
                facts(decision, rule.map(Rule::event).orElse(EventKind.NOTIFIED)),
                rules);
        return Countdown.of(question, engine.get(), today.get());
    }

    /// The record that freezes this answer. Without any date it still says that one is missing.
    public Deadline freeze(RecordId id, ContestedDecision decision) {
        return switch (run(decision)) {
            case Countdown.Running(var computed, var basis, var _) -> frozen(id, decision, computed, basisOf(basis));
            case Countdown.DateUnknown(var _, var assumption) ->
                assumption
                        .map(computed -> frozen(id, decision, computed, Deadline.Basis.ASSUMPTION))
                        .orElseGet(() -> undated(id, decision));
        };
    }

    private static Deadline.Basis basisOf(Countdown.Basis basis) {
        return switch (basis) {
            case LETTER -> Deadline.Basis.LETTER;
            case ADOPTED_RULE -> Deadline.Basis.ADOPTED_RULE;
            case SHORTER_RULE -> Deadline.Basis.ASSUMPTION;
        };
    }

    private static PrintedPeriod printed(ContestedDecision decision) {
        return decision.printedPeriod()
                .<PrintedPeriod>map(period -> switch (period) {
                    case org.recours.domain.casefile.PrintedPeriod.Stated(var stated) ->
                        Period.parse(stated)
                                .<PrintedPeriod>map(PrintedPeriod.Printed::new)
                                .orElseGet(PrintedPeriod.None::new);
                    case org.recours.domain.casefile.PrintedPeriod.Unreadable _ -> new PrintedPeriod.Unreadable();
                    case org.recours.domain.casefile.PrintedPeriod.NotStated _ -> new PrintedPeriod.None();
                })
                .orElseGet(PrintedPeriod.None::new);
    }

    private static Optional<Facts> facts(ContestedDecision decision, EventKind kind) {
        return event(decision, kind)
                .map(event -> new Facts(
                        event,
                        decision.servedOnLawyerOn(),
                        kind == EventKind.NOTIFIED
                                ? Optional.empty()
                                : decision.notifiedOn().map(EventDate::from),
                        pause(decision),
                        Set.of()));
    }

    private static Optional<EventDate> event(ContestedDecision decision, EventKind kind) {
        return switch (kind) {
            case SENT -> decision.date().or(decision::notifiedOn);
            case HANDED_OVER -> decision.handedToOfficeOn().or(decision::notifiedOn);
            case NOTIFIED, REQUEST_RECEIVED, INCIDENT, HEARING -> decision.notifiedOn();
        };
    }

    /// Of doubtful days, those that leave the least time.
    private static Optional<Facts.Pause> pause(ContestedDecision decision) {
        return decision.legalAidAskedOn()
                .map(asked ->
                        new Facts.Pause(asked.to(), decision.legalAidDecidedOn().map(EventDate::from)));
    }

    private static Deadline frozen(
            RecordId id, ContestedDecision decision, ComputedDeadline computed, Deadline.Basis basis) {
        var inputs = computed.inputs();
        return new Deadline(
                id,
                decision.caseFile(),
                Optional.of(decision.id()),
                decision.rule(),
                Optional.of(inputs.packVersion()).filter(version -> !version.isEmpty()),
                Optional.of(inputs.calendarVersion()),
                Optional.of(inputs.period().toString()),
                Optional.of(basis),
                Optional.of(computed.legalLastDay().day()),
                Optional.of(computed.safeDate().day()),
                Optional.of(computed.internalTarget()),
                computed.safeDate().minute().map(ZonedDateTime::toInstant),
                Optional.of(readable(inputs)),
                Optional.empty(),
                Optional.empty());
    }

    /// What went in, readable without the program: `fr.cnda 2026.11 P1M from 2026-10-28 to 2026-10-28 on 2026-11-22`.
    private static String readable(ComputedDeadline.Inputs inputs) {
        var event = inputs.facts().event();
        return String.join(
                " ",
                inputs.ruleId(),
                inputs.packVersion(),
                inputs.period().toString(),
                "from " + event.from(),
                "to " + event.to(),
                "on " + inputs.computedOn());
    }

    private static Deadline undated(RecordId id, ContestedDecision decision) {
        return new Deadline(
                id,
                decision.caseFile(),
                Optional.of(decision.id()),
                decision.rule(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Deadline.Basis.ASSUMPTION),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
