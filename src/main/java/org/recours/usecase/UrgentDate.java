package org.recours.usecase;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.Period;
import org.recours.domain.problem.Phrase;

/// By when to act in an urgent matter, and how sure that is.
///
/// A date that neither the paper nor an adopted rule gives is the shortest that the clinic is offered. It is never said
/// without the lawyer who has to be asked first; one that is not short is not said at all.
///
/// @param isSure whether the paper says it, or a rule that a lawyer of this clinic has adopted
/// @param safe the moment by which to act
/// @param legalLast when the law ends the time, where it can be held against the person
/// @param waiting there while the clock stands still
/// @param why how it was found, or why it is not known
public record UrgentDate(
        boolean isSure,
        Optional<Due> safe,
        Optional<Due> legalLast,
        Optional<ComputedDeadline.Waiting> waiting,
        List<Phrase> why) {

    public UrgentDate {
        why = List.copyOf(why);
    }

    /// Nobody knows it.
    static UrgentDate unknown(List<Phrase> why) {
        return new UrgentDate(false, Optional.empty(), Optional.empty(), Optional.empty(), why);
    }

    /// As it counts now.
    static UrgentDate of(ContestedDecision decision, Countdown countdown) {
        var why = FrozenDeadline.reasons(countdown);
        return switch (countdown) {
            case Countdown.Running(var deadline, var basis, var _) ->
                counted(basis != Deadline.Basis.ASSUMPTION, deadline, why);
            case Countdown.DateUnknown(var reason, var assumption) ->
                assumption
                        .filter(computed ->
                                isSaid(decision.rule(), computed.inputs().period()))
                        .map(computed -> counted(false, computed, why))
                        .orElseGet(() -> unknown(List.of(reason)));
        };
    }

    private static UrgentDate counted(boolean isSure, ComputedDeadline computed, List<Phrase> why) {
        return new UrgentDate(
                isSure,
                Optional.of(computed.safeDate()),
                Optional.of(computed.legalLastDay()).filter(_ -> computed.isEnforceable()),
                computed.waiting(),
                why);
    }

    /// As it was recorded.
    static UrgentDate of(FrozenDeadline frozen) {
        var deadline = frozen.deadline();
        boolean isSaid =
                deadline.isUsable() || isSaid(deadline.rule(), deadline.period().flatMap(Period::parse));
        return new UrgentDate(
                deadline.isUsable(),
                frozen.safe().filter(_ -> isSaid),
                frozen.legalLast().filter(_ -> isSaid),
                frozen.waiting(),
                frozen.why());
    }

    /// Whether an assumed date helps: of the remedy that somebody chose, or short.
    private static boolean isSaid(Optional<String> chosen, Optional<Period> period) {
        return chosen.isPresent() || period.filter(Period::isShort).isPresent();
    }

    /// What holds at this moment; empty while no moment is known.
    public Optional<ActBy> actBy(ZonedDateTime now) {
        return safe.map(by -> ActBy.at(now, by, legalLast, waiting));
    }

    /// Whether it must be done today; always while nobody is sure.
    public boolean isToday(ZonedDateTime now) {
        return !isSure || safe.filter(by -> !by.isTodayOrOver(now)).isEmpty();
    }
}
