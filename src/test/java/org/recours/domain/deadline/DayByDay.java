package org.recours.domain.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.recours.domain.calendar.Holiday;

/// The engine's deliberately simple twin: it walks day by day, as a person with a finger on a wall calendar does.
///
/// It shares no code with the engine, so that the same mistake would have to be made twice.
final class DayByDay {

    private final Case asked;

    DayByDay(Case asked) {
        this.asked = asked;
    }

    /// What the generator drew, in plain words.
    record Case(
            LocalDate from,
            LocalDate to,
            int months,
            int days,
            int workingDays,
            boolean backward,
            boolean dayCounts,
            boolean oneDayMore,
            String roll,
            int shortDays,
            int minWorkingDays,
            int extraBefore,
            int extraAfter,
            int servedLater,
            Rest rest,
            boolean suspendable,
            LocalDate askedOn,
            LocalDate answeredOn,
            boolean answered,
            int silentDays,
            Set<String> weekend,
            Set<Holiday> holidays,
            LocalDate today) {}

    /// The weeks in which a court rests, as month times hundred and day.
    ///
    /// @param moves whether an end in it moves so many days behind it; else its days do not count
    record Rest(int first, int last, boolean moves, int days) {

        static final Rest NONE = new Rest(9999, 0, false, 0);

        boolean holds(LocalDate day) {
            var number = day.getMonthValue() * 100 + day.getDayOfMonth();
            return first <= last ? number >= first && number <= last : number >= first || number <= last;
        }
    }

    LocalDate legalLastDay() {
        var start = asked.to();
        for (var i = 0; i < asked.servedLater(); i++) {
            start = start.plusDays(1);
        }
        while (isSkipped(start) && isSkipped(start.plusDays(1))) {
            start = start.plusDays(1);
        }
        var end = walk(start, asked.months(), asked.days() + asked.extraBefore(), true, true);
        for (var day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            end = isSkipped(day) ? end.plusDays(1) : end;
        }
        var isOver = asked.answered() || asked.silentDays() > 0;
        if (asked.suspendable() && isOver && !asked.askedOn().isAfter(end)) {
            var left = 0;
            for (var day = asked.askedOn(); !day.isAfter(end); day = day.plusDays(1)) {
                left++;
            }
            end = asked.answered() ? asked.answeredOn() : refusedInSilence();
            start = end;
            while (left-- > 0) {
                end = end.plusDays(1);
            }
        }
        if (asked.oneDayMore()) {
            end = step(end);
        }
        if (!asked.backward()) {
            while (workingDaysBetween(start, end) < asked.minWorkingDays()) {
                end = end.plusDays(1);
            }
        }
        end = leave(end);
        if (asked.extraAfter() > 0) {
            for (var i = 0; i < asked.extraAfter(); i++) {
                end = end.plusDays(1);
            }
            end = leave(end);
        }
        return end;
    }

    private boolean isSkipped(LocalDate day) {
        return !asked.rest().moves() && asked.rest().holds(day);
    }

    /// Out of the court’s rest, off the closed days, and again while that leads into a rest.
    private LocalDate leave(LocalDate end) {
        while (true) {
            if (asked.rest().moves() && asked.rest().holds(end)) {
                while (asked.rest().holds(end.plusDays(1))) {
                    end = end.plusDays(1);
                }
                end = end.plusDays(asked.rest().days());
            }
            var moved = move(end, asked.roll());
            if (moved.equals(end)) {
                return end;
            }
            end = moved;
        }
    }

    LocalDate safeDate() {
        var end = walk(asked.from(), asked.months(), asked.days(), asked.backward(), asked.backward());
        if (asked.backward()) {
            end = move(asked.oneDayMore() ? step(end) : end, "BACKWARD");
        } else if (asked.suspendable() && asked.answered() && !asked.askedOn().isAfter(end)) {
            var over = asked.answeredOn();
            if (asked.silentDays() > 0 && refusedInSilence().isBefore(over)) {
                over = refusedInSilence();
            }
            var shift = over.toEpochDay() - asked.askedOn().toEpochDay() + 1;
            end = LocalDate.ofEpochDay(end.toEpochDay() + shift);
        }
        var legal = legalLastDay();
        if (legal.isBefore(end)) {
            end = legal;
        }
        var open = end;
        while (isClosed(open, true)) {
            open = open.minusDays(1);
        }
        return open.isBefore(asked.today()) && !end.isBefore(asked.today()) ? asked.today() : open;
    }

    /// The day on which the authority had said nothing for so long that it said no.
    private LocalDate refusedInSilence() {
        var day = asked.askedOn();
        for (var i = 0; i < asked.silentDays(); i++) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate walk(LocalDate event, int months, int days, boolean skipsWhenShort, boolean allHolidays) {
        var day = event;
        if (asked.workingDays() > 0 || (skipsWhenShort && months == 0 && days <= asked.shortDays())) {
            var left = asked.workingDays() > 0 ? asked.workingDays() : days;
            if (asked.dayCounts() && !isClosed(event, allHolidays)) {
                left--;
            } else if (asked.dayCounts() && left == 0) {
                return event;
            }
            while (left > 0) {
                day = step(day);
                left -= isClosed(day, allHolidays) ? 0 : 1;
            }
            return day;
        }
        var tooShort = false;
        for (var seen = 0; seen < months || !reached(day, event, months); ) {
            var before = day;
            day = step(day);
            seen += before.getMonth() == day.getMonth() ? 0 : 1;
            if (seen == months && reached(day, event, months)) {
                tooShort = day.getDayOfMonth() < event.getDayOfMonth();
                break;
            }
        }
        for (var i = 0; i < days; i++) {
            day = step(day);
        }
        return asked.dayCounts() && !(tooShort && days == 0) ? unstep(day) : day;
    }

    /// On the day with the number of the event, or on the last one of a month that is too short for it.
    private boolean reached(LocalDate day, LocalDate event, int months) {
        if (months == 0) {
            return true;
        }
        var lastOfMonth = day.plusDays(1).getDayOfMonth() == 1;
        return day.getDayOfMonth() == event.getDayOfMonth()
                || (lastOfMonth && day.getDayOfMonth() < event.getDayOfMonth());
    }

    private LocalDate step(LocalDate day) {
        return asked.backward() ? day.minusDays(1) : day.plusDays(1);
    }

    private LocalDate unstep(LocalDate day) {
        return asked.backward() ? day.plusDays(1) : day.minusDays(1);
    }

    private LocalDate move(LocalDate day, String roll) {
        var back = roll.equals("BACKWARD") || (roll.equals("AS_COUNTED") && asked.backward());
        while (!roll.equals("NONE") && isClosed(day, true)) {
            day = back ? day.minusDays(1) : day.plusDays(1);
        }
        return day;
    }

    private int workingDaysBetween(LocalDate start, LocalDate end) {
        var count = 0;
        for (var day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            count += isClosed(day, true) ? 0 : 1;
        }
        return count;
    }

    private boolean isClosed(LocalDate day, boolean allHolidays) {
        return asked.weekend().contains(day.getDayOfWeek().name())
                || asked.holidays().stream()
                        .anyMatch(holiday -> holiday.day().equals(day) && (allHolidays || holiday.isConfirmed()));
    }

    /// Hours as seconds since 1970.
    static Instant afterHours(ZonedDateTime event, int hours, boolean nextFullHour) {
        var second = event.toEpochSecond();
        if (nextFullHour && event.getMinute() > 0) {
            second += (60 - event.getMinute()) * 60L;
        }
        return Instant.ofEpochSecond(second + hours * 3600L);
    }

    /// Hours as the hands of a clock go round.
    static Instant onTheClock(LocalDateTime event, int hours, ZoneId zone) {
        var hand = event;
        for (var i = 0; i < hours; i++) {
            hand = hand.plusHours(1);
        }
        return hand.atZone(zone).toInstant();
    }
}
