package org.recours.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Due;
import org.recours.store.RunningDates;
import org.recours.store.RunningDates.Running;
import org.recours.usecase.MovedDate.Cause;

/// Counts every open date anew and lists those that would be another now: after a rule pack or a holiday was changed.
///
/// Nothing is changed. A person opens each case, sees both dates and decides.
public final class CheckDates {

    /// How many are read at once: little memory, and a short wait when a person cancels.
    private static final int AT_ONCE = 1_000;

    private final RunningDates dates;
    private final CountDecision count;
    private final Supplier<ClinicRules> rules;

    public CheckDates(RunningDates dates, CountDecision count, Supplier<ClinicRules> rules) {
        this.dates = dates;
        this.count = count;
        this.rules = rules;
    }

    /// Hears how far it is.
    @FunctionalInterface
    public interface Pace {

        /// May throw to stop it: nothing is half done anywhere.
        ///
        /// @param done dates that were looked at, of `all`
        void at(int done, int all);
    }

    /// What was found.
    ///
    /// @param checked how many dates run
    /// @param moved   those that would be another, what comes sooner first
    public record Checked(int checked, List<MovedDate> moved) {
        public Checked {
            moved = List.copyOf(moved);
        }
    }

    /// By the rules and calendars as they stand now.
    public Checked run(Pace pace) {
        var known = rules.get();
        var all = dates.all();
        var moved = new ArrayList<MovedDate>();
        for (int done = 0; done < all.size(); done += AT_ONCE) {
            pace.at(done, all.size());
            dates.load(all.subList(done, Math.min(all.size(), done + AT_ONCE))).stream()
                    .flatMap(running -> moved(running, known).stream())
                    .forEach(moved::add);
        }
        pace.at(all.size(), all.size());
        moved.sort(Comparator.naturalOrder());
        return new Checked(all.size(), moved);
    }

    private Optional<MovedDate> moved(Running running, ClinicRules known) {
        var deadline = running.deadline();
        return OtherDate.of(deadline, count.again(deadline, running.decision(), known))
                .map(other -> new MovedDate(
                        running.caseRow(),
                        deadline,
                        other.counted()
                                .computed()
                                .map(ComputedDeadline::safeDate)
                                .map(Due::day),
                        other.counted()
                                .computed()
                                .filter(ComputedDeadline::isEnforceable)
                                .map(ComputedDeadline::legalLastDay)
                                .map(Due::day),
                        cause(other)));
    }

    private static Cause cause(OtherDate other) {
        if (other.countsNoMore()) {
            return Cause.COUNTS_NO_MORE;
        }
        if (other.countsNow()) {
            return Cause.COUNTS_NOW;
        }
        var version = other.counted()
                .computed()
                .map(computed -> computed.inputs().packVersion())
                .filter(one -> !one.isEmpty());
        return version.equals(other.recorded().packVersion()) ? Cause.CALENDAR : Cause.RULE;
    }
}
