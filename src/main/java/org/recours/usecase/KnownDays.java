package org.recours.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.calendar.Holiday.Standing;
import org.recours.domain.clinic.CalendarDay;
import org.recours.domain.clinic.Office;

/// What people of a clinic know of the days of one country, as far as it holds for one kind of office.
///
/// What is said of a day for that kind alone stands before what is said of it for all; where a feast went is said for
/// all, whatever else is known of its days. Where two say different things of a day, or of where a feast went, all the
/// days that either named stay closed, and none of them is relied on.
final class KnownDays {

    private final List<CalendarDay> closing;
    private final Set<LocalDate> open;
    private final List<CalendarDay> feasts;

    private KnownDays(Stream<CalendarDay> days) {
        var heard = days.toList();
        var ofOne = heard.stream()
                .filter(known -> known.office().isPresent())
                .map(CalendarDay::day)
                .collect(Collectors.toUnmodifiableSet());
        var holding = heard.stream()
                .filter(known -> known.office().isPresent() || !ofOne.contains(known.day()))
                .toList();
        this.feasts = heard.stream().filter(KnownDays::isClosing).toList();
        this.closing = holding.stream().filter(KnownDays::isClosing).toList();
        this.open = holding.stream()
                .filter(Predicate.not(KnownDays::isClosing))
                .flatMap(known -> known.day().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @param days of this country, those without a day left out
    static KnownDays of(List<CalendarDay> days, Office office) {
        return new KnownDays(days.stream()
                .filter(known -> known.office().filter(one -> one != office).isEmpty()));
    }

    /// What is said of all kinds of offices alone.
    static KnownDays ofAll(List<CalendarDay> days) {
        return new KnownDays(days.stream().filter(known -> known.office().isEmpty()));
    }

    static boolean isClosing(CalendarDay known) {
        return known.isClosed().orElse(true);
    }

    /// The prefilled holidays that are none on their day.
    Set<LocalDate> gone() {
        var gone = new HashSet<>(open);
        feasts.forEach(known -> known.insteadOf().ifPresent(gone::add));
        return gone;
    }

    boolean closes(LocalDate day) {
        return closing.stream().anyMatch(known -> known.day().equals(Optional.of(day)));
    }

    /// The days that somebody closed.
    List<Holiday> closed() {
        return closing.stream()
                .map(known -> new Holiday(
                        known.day().orElseThrow(),
                        known.name().orElse(""),
                        isDisputed(known) ? Standing.DISPUTED : Standing.CONFIRMED))
                .toList();
    }

    /// Whether somebody else says the opposite of this day, or that its feast is on another one.
    boolean isDisputed(CalendarDay known) {
        if (!isClosing(known)) {
            return known.day().filter(this::closes).isPresent();
        }
        return known.day().filter(open::contains).isPresent()
                || feasts.stream().anyMatch(other -> contradict(known, other) || contradict(other, known));
    }

    /// A closure with a reason of its own says nothing of the feast that was on its day.
    private static boolean contradict(CalendarDay one, CalendarDay other) {
        var from = one.insteadOf();
        return from.isPresent()
                && (other.insteadOf().isPresent()
                        ? other.insteadOf().equals(from) && !other.day().equals(one.day())
                        : other.name().isEmpty() && other.day().equals(from));
    }
}
