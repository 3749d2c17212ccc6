package org.recours.ui.sheet;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;

/// The one date to act by as the desk reads it: the date in words, how long that is, and the reason a click below.
///
/// @param urgency how loud it is
/// @param headline the date or "date unknown"
/// @param remaining how long there is, when there is a date
/// @param lastDay the legal last day, when it is another one
/// @param why how it was found, one sentence a step
/// @param late once it is missed: what stays open, each way with its own last day
public record DueLine(
        Urgency urgency,
        Phrase headline,
        Optional<Phrase> remaining,
        Optional<Phrase> lastDay,
        List<Phrase> why,
        List<Phrase> late) {

    private static final int SOON_DAYS = 7;

    public DueLine {
        why = List.copyOf(why);
        late = List.copyOf(late);
    }

    public DueLine(
            Urgency urgency, Phrase headline, Optional<Phrase> remaining, Optional<Phrase> lastDay, List<Phrase> why) {
        this(urgency, headline, remaining, lastDay, why, List.of());
    }

    /// The same with what stays open.
    public DueLine withLate(List<Phrase> routes) {
        return new DueLine(urgency, headline, remaining, lastDay, why, routes);
    }

    /// How loud a date is.
    public enum Urgency {
        /// A person must act today.
        ACT_TODAY,
        /// Uncertain or soon.
        SOON,
        CALM
    }

    /// What the desk says of a countdown at this moment.
    public static DueLine of(Countdown countdown, ZonedDateTime now) {
        return switch (countdown) {
            case Countdown.Running(var deadline, var _, var difference) -> running(deadline, difference, now);
            case Countdown.DateUnknown(var reason, var assumption) -> unknown(reason, assumption);
        };
    }

    private static DueLine running(ComputedDeadline deadline, Optional<Phrase> difference, ZonedDateTime now) {
        var why = new ArrayList<Phrase>();
        difference.ifPresent(why::add);
        why.addAll(deadline.steps());
        return of(
                ActBy.at(now, deadline),
                deadline.safeDate(),
                Optional.of(deadline.legalLastDay()).filter(_ -> deadline.isEnforceable()),
                why,
                now);
    }

    /// The same of a date that stands so.
    ///
    /// @param legalLastDay empty when no day can be held against the person
    public static DueLine of(
            ActBy actBy, Due safeDate, Optional<Due> legalLastDay, List<Phrase> why, ZonedDateTime now) {
        var lastDay = legalLastDay
                .filter(day -> !day.equals(safeDate))
                .map(day -> new Phrase("case.due.lastDay", day.phrase()));
        return switch (actBy) {
            case ActBy.Act(var by) ->
                new DueLine(urgency(by, now), by.phrase(), Optional.of(by.left(now)), lastDay, why);
            case ActBy.StillInTime still ->
                new DueLine(
                        Urgency.ACT_TODAY,
                        still.phrase(),
                        Optional.of(still.until().left(now)),
                        Optional.empty(),
                        why);
            case ActBy.Waiting waiting -> new DueLine(Urgency.SOON, waiting.phrase(), Optional.empty(), lastDay, why);
            case ActBy.NotHeldAgainst _, ActBy.Missed _ ->
                new DueLine(Urgency.ACT_TODAY, actBy.phrase(), Optional.empty(), Optional.empty(), why);
        };
    }

    private static DueLine unknown(Phrase reason, Optional<ComputedDeadline> assumption) {
        var why = new ArrayList<Phrase>();
        why.add(reason);
        assumption.ifPresent(shortest -> why.addAll(shortest.steps()));
        return unknown(assumption.map(ComputedDeadline::safeDate), why);
    }

    /// A date that nobody knows.
    ///
    /// @param assumption the shortest that it could be
    public static DueLine unknown(Optional<Due> assumption, List<Phrase> why) {
        return new DueLine(
                Urgency.ACT_TODAY,
                new Phrase("case.due.unknown"),
                assumption.map(shortest -> new Phrase("case.due.assumed", shortest.phrase())),
                Optional.empty(),
                why);
    }

    private static Urgency urgency(Due by, ZonedDateTime now) {
        if (by.isTodayOrOver(now)) {
            return Urgency.ACT_TODAY;
        }
        return ChronoUnit.DAYS.between(now.toLocalDate(), by.day()) <= SOON_DAYS ? Urgency.SOON : Urgency.CALM;
    }
}
