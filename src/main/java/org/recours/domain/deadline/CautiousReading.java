package org.recours.domain.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.deadline.Counting.Direction;
import org.recours.domain.deadline.Counting.Margin;
import org.recours.domain.deadline.Counting.Roll;

/// The most pessimistic reading of a rule: the earliest day that anyone could hold against the person.
///
/// The earliest service counts. Nothing that could lengthen the period is taken: no day more, no move off a closed day,
/// no extension, no deemed service, no recess, no faulty notice, no holiday that is not confirmed, no pause that is not
/// over.
final class CautiousReading {

    private final Term.Running term;
    private final Facts facts;
    private final WorkingCalendar calendar;
    private final Calendars calendars;

    /// @param confirmed the authority’s days without those that no person has confirmed
    CautiousReading(Term.Running term, Facts facts, Calendars calendars, WorkingCalendar confirmed) {
        this.term = term;
        this.facts = facts;
        this.calendars = calendars;
        var backward = term.counting().direction() == Direction.BACKWARD;
        this.calendar = backward ? calendars.authority() : confirmed;
    }

    Due end() {
        return term.period().isInHours() ? endInHours() : Due.on(endInDays());
    }

    private Due endInHours() {
        var hours = term.period().hours();
        var start = HourCount.earliest(facts.event(), calendars.zone());
        if (term.silence().isPresent()) {
            start = DayCount.end(facts.event().from(), term.silence().get(), Counting.PLAIN, calendar)
                    .atStartOfDay(start.getZone());
        }
        var elapsed = HourCount.elapsed(start, hours);
        var clock = HourCount.onTheClock(start, hours);
        return Due.at(notMidnight(clock.isBefore(elapsed) ? clock : elapsed));
    }

    /// Where nobody noted the hour, the end is often a midnight, and “Tuesday at 00:00” is read as Tuesday night: the
    /// last
    /// minute of Monday can’t be.
    private ZonedDateTime notMidnight(ZonedDateTime end) {
        boolean isReadWrongly =
                facts.event().time().isEmpty() && end.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isReadWrongly ? end.minusMinutes(1) : end;
    }

    private LocalDate endInDays() {
        var counting = term.counting();
        var trigger = trigger();
        if (counting.direction() == Direction.BACKWARD) {
            var margin = counting.margin() == Margin.NONE ? 0 : 1;
            var end = DayCount.end(trigger, term.period(), counting, calendar).minusDays(margin);
            return DayCount.rolled(end, Roll.BACKWARD, Direction.BACKWARD, calendar);
        }
        return afterPause(trigger, plainEnd(trigger));
    }

    private LocalDate trigger() {
        var first = Stream.concat(Stream.of(facts.event()), facts.servedOnLawyer().stream())
                .map(EventDate::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return term.silence()
                .map(silence -> DayCount.end(first, silence, Counting.PLAIN, calendar))
                .orElse(first);
    }

    /// The end of the period, with every day counted unless the period itself is in working days.
    private LocalDate plainEnd(LocalDate from) {
        var counting = term.counting();
        var end = DayCount.end(from, term.period(), counting, calendar);
        if (!DayCount.skipsClosedDays(term.period(), counting)) {
            return end;
        }
        var everyDay = from.plusDays(term.period().allDays());
        return counting.eventDay() == Counting.EventDay.INCLUDED ? everyDay.minusDays(1) : everyDay;
    }

    private LocalDate afterPause(LocalDate trigger, LocalDate end) {
        var pause = term.counting().pause();
        var request = pause.flatMap(rule -> facts.pause(rule.request()));
        var answer = request.flatMap(Facts.Pause::answeredOn);
        if (pause.isEmpty() || request.isEmpty() || answer.isEmpty()) {
            return end;
        }
        var asked = request.get().askedOn();
        var limit = pause.get()
                .within()
                .map(within -> DayCount.end(trigger, within, Counting.PLAIN, calendar))
                .filter(end::isAfter)
                .orElse(end);
        if (asked.isAfter(limit)) {
            return end;
        }
        var over = refusal(pause.get(), asked, answer.get());
        return switch (pause.get().effect()) {
            case SUSPENDS -> over.plusDays(LegalReading.daysLeft(asked, end));
            case RESTARTS -> plainEnd(over);
        };
    }

    /// The answer, or the silence that already counted as one.
    private LocalDate refusal(Counting.PauseRule pause, LocalDate asked, LocalDate answer) {
        return pause.silence()
                .map(silence -> DayCount.end(asked, silence, Counting.PLAIN, calendar))
                .filter(answer::isAfter)
                .orElse(answer);
    }
}
