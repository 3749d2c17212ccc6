package org.recours.domain.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.problem.Phrase;

/// The end of a period: a whole day, or a minute of it for periods in hours.
public record Due(LocalDate day, Optional<ZonedDateTime> minute) {

    /// Three days: nobody thinks of a longer time in hours.
    private static final int HOURS_IN_WORDS = 72;

    /// A whole day ends after every minute of it.
    public static final Comparator<Due> SOONER_FIRST = Comparator.comparing(Due::day)
            .thenComparing(due -> due.minute().map(ZonedDateTime::toInstant).orElse(Instant.MAX));

    public Due {
        if (minute.isPresent() && !minute.get().toLocalDate().equals(day)) {
            throw new IllegalArgumentException("the minute lies on another day");
        }
    }

    public static Due on(LocalDate day) {
        return new Due(day, Optional.empty());
    }

    public static Due at(ZonedDateTime minute) {
        return new Due(minute.toLocalDate(), Optional.of(minute));
    }

    /// The time to act by that a deadline froze; empty while no day is known.
    public static Optional<Due> safe(Deadline deadline, ZoneId zone) {
        return deadline.actBy().map(day -> recorded(deadline, day, deadline.lastMoment(), zone));
    }

    /// The end by law that a deadline froze; empty when no day can be held against the person.
    public static Optional<Due> legalLast(Deadline deadline, ZoneId zone) {
        return deadline.legalLastDay().map(day -> recorded(deadline, day, deadline.legalLastMoment(), zone));
    }

    /// A period in hours ends at its minute, whatever day that is on this clock. Of another one the day counts, and the
    /// minute says when an office closes on it.
    private static Due recorded(Deadline deadline, LocalDate day, Optional<Instant> moment, ZoneId zone) {
        return moment.filter(_ -> deadline.isInHours())
                .map(minute -> at(minute.atZone(zone)))
                .orElseGet(() -> onItsDay(day, moment, zone));
    }

    private static Due onItsDay(LocalDate day, Optional<Instant> moment, ZoneId zone) {
        return moment.map(at -> at(at.atZone(zone)))
                .filter(minute -> minute.day().equals(day))
                .orElseGet(() -> on(day));
    }

    /// Whether it ends before the other.
    boolean isSoonerThan(Due other) {
        return SOONER_FIRST.compare(this, other) < 0;
    }

    /// Whether it has passed. A day has passed when it is over, a minute when it has struck.
    public boolean isBefore(ZonedDateTime now) {
        return minute.map(end -> end.isBefore(now)).orElseGet(() -> day.isBefore(now.toLocalDate()));
    }

    /// Whether it ends today by the clock of the desk, or has ended.
    public boolean isTodayOrOver(ZonedDateTime now) {
        return isBefore(now.toLocalDate().plusDays(1).atStartOfDay(now.getZone()));
    }

    /// How long there is: days, or hours and minutes once it is a matter of hours.
    public Phrase left(ZonedDateTime now) {
        return minute.map(end -> Duration.between(now, end))
                .filter(left -> left.toHours() < HOURS_IN_WORDS)
                .map(left -> left.isNegative() ? Duration.ZERO : left)
                .map(Due::inHours)
                .orElseGet(() -> new Phrase("case.due.inDays", ChronoUnit.DAYS.between(now.toLocalDate(), day)));
    }

    private static Phrase inHours(Duration left) {
        if (left.toHours() == 0) {
            return new Phrase("deadline.left.minutes", left.toMinutes());
        }
        return left.toMinutesPart() == 0
                ? new Phrase("deadline.left.hours", left.toHours())
                : new Phrase("deadline.left.hoursAndMinutes", left.toHours(), left.toMinutesPart());
    }

    /// The day, with the hour where there is one. Midnight is the end of the day before, as people say it.
    public Phrase phrase() {
        return minute.map(end -> end.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? new Phrase("deadline.dayEnd", day.minusDays(1))
                        : new Phrase("deadline.dayAndTime", day, end.toLocalTime()))
                .orElseGet(() -> new Phrase("deadline.day", day));
    }

    /// The same, and on which clock where that is not the one here.
    public Phrase phrase(ZoneId here) {
        return minute.map(end -> timed(phrase(), end, here)).orElseGet(this::phrase);
    }

    /// A time in words, with the place of its clock where another hour is on the clock here.
    static Phrase timed(Phrase words, ZonedDateTime minute, ZoneId here) {
        return minute.withZoneSameInstant(here).getOffset().equals(minute.getOffset())
                ? words
                : new Phrase("deadline.timeOf", words, minute.getZone());
    }
}
