package org.recours.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.problem.Phrase;
import org.recours.store.CaseRow;

/// A recorded date that would be another if it were counted now. The sooner a person would have to act, the earlier it
/// stands in a list.
///
/// @param recorded as it is frozen; it counts until a person decides
/// @param safeDate as it would be now; empty when none can be counted
/// @param legalLastDay the same
public record MovedDate(
        CaseRow caseRow, Deadline recorded, Optional<LocalDate> safeDate, Optional<LocalDate> legalLastDay, Cause cause)
        implements Comparable<MovedDate> {

    private static final Comparator<MovedDate> ORDER = Comparator.comparing(MovedDate::isSooner)
            .reversed()
            .thenComparing(moved -> moved.safeDate.orElse(LocalDate.MIN))
            .thenComparing(moved -> moved.recorded.id());

    /// Why it would be another.
    public enum Cause {
        /// The rule has another wording, or another rule is used.
        RULE,
        /// Holidays or the weekend are others.
        CALENDAR,
        /// It counted, and now no lawyer has adopted the rule as it is worded.
        COUNTS_NO_MORE,
        /// It was only assumed, and now it counts.
        COUNTS_NOW
    }

    /// Whether a person would have to act earlier than is recorded, or nobody knows by when.
    public boolean isSooner() {
        return safeDate.isEmpty()
                || recorded.actBy().filter(day -> safeDate.get().isBefore(day)).isPresent();
    }

    /// What moves: the day to act by, the legal last day, or both, each beside the recorded one.
    public List<Phrase> changes() {
        var changes = new ArrayList<Phrase>();
        if (!movesLastDay() || !safeDate.equals(recorded.actBy())) {
            changes.add(change("check.safeDate", safeDate, recorded.actBy()));
        }
        if (movesLastDay()) {
            changes.add(change("check.legalLastDay", legalLastDay, recorded.legalLastDay()));
        }
        return changes;
    }

    /// Whether the legal last day would be another.
    public boolean movesLastDay() {
        return !legalLastDay.equals(recorded.legalLastDay());
    }

    private static Phrase change(String key, Optional<LocalDate> now, Optional<LocalDate> before) {
        return new Phrase(key, day(now), day(before));
    }

    private static Object day(Optional<LocalDate> day) {
        return day.<Object>map(known -> known).orElseGet(() -> new Phrase("deadlines.noDay"));
    }

    @Override
    public int compareTo(MovedDate other) {
        return ORDER.compare(this, other);
    }

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "moved_date " + recorded.id();
    }
}
