package org.recours.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.recours.domain.deadline.Counting.Direction;
import org.recours.domain.deadline.Counting.EventDay;
import org.recours.domain.deadline.Counting.HourStart;
import org.recours.domain.deadline.Counting.Margin;
import org.recours.domain.deadline.Counting.Recipients;
import org.recours.domain.deadline.Counting.Roll;
import org.recours.domain.problem.Phrase;

/// What one part of a rule says against another: such a rule has no date that a lawyer could have meant.
final class Contradictions {

    /// A court that rests longer than it sits is a slip of the hand.
    private static final int MOST_RECESS_DAYS = 183;

    private final Period period;
    private final Counting counting;
    private final Filing filing;
    private final List<Phrase> found = new ArrayList<>();

    private Contradictions(Term.Running running, Filing filing) {
        this.period = running.period();
        this.counting = running.counting();
        this.filing = filing;
    }

    static List<Phrase> in(Term.Running running, Filing filing) {
        var contradictions = new Contradictions(running, filing);
        contradictions.inCount();
        contradictions.inWhatMakesItLonger();
        contradictions.inRecesses();
        contradictions.say(
                running.faultyNotice()
                                .filter(FaultyNotice.Longer.class::isInstance)
                                .isPresent()
                        && isNoForwardDays(running),
                "rule.problem.faultyNoticeNeedsDays");
        return contradictions.found;
    }

    private static boolean isNoForwardDays(Term.Running running) {
        return !running.period().isInCalendarDays() || running.counting().direction() == Direction.BACKWARD;
    }

    private void inCount() {
        var countsDays = counting.margin() != Margin.NONE
                || counting.minWorkingDays() > 0
                || !counting.deemed().isEmpty()
                || isBackward();
        say(period.isInHours() && countsDays, "rule.problem.hoursCountedAsDays");
        var endsByTheDay = counting.eventDay() == EventDay.INCLUDED
                || counting.recipients() == Recipients.LATEST
                || filing.cutOff().isPresent();
        say(period.isInHours() && endsByTheDay, "rule.problem.hoursByTheDay");
        say(
                !period.isInHours() && counting.hourStart() == HourStart.NEXT_FULL_HOUR,
                "rule.problem.hourStartNeedsHours");
        say(isBackward() && counting.margin() == Margin.FRANC, "rule.problem.francBackward");
        say(
                counting.shortDays() > 0 && !(period.allDays() > 0 && period.allMonths() == 0),
                "rule.problem.shortNeedsDays");
    }

    private void inWhatMakesItLonger() {
        say(counting.pause().isPresent() && !isForwardDays(), "rule.problem.pauseNeedsDays");
        say(
                counting.extensions().stream().anyMatch(more -> !more.amount().isInCalendarDays())
                        || (!counting.extensions().isEmpty() && !isForwardDays()),
                "rule.problem.extensionNeedsDays");
        say(
                counting.extensions().stream()
                                .map(Counting.Extension::circumstance)
                                .distinct()
                                .count()
                        < counting.extensions().size(),
                "rule.problem.extendedTwice");
        say(
                counting.noExtension()
                        && (counting.pause().isPresent()
                                || !counting.extensions().isEmpty()),
                "rule.problem.extendedAndNot");
    }

    private void inRecesses() {
        say(!counting.recesses().isEmpty() && !isForwardDays(), "rule.problem.recessNeedsDays");
        var days = counting.recesses().stream().flatMapToInt(Recess::daysOfYear).toArray();
        say(IntStream.of(days).distinct().count() < days.length, "rule.problem.recessesOverlap");
        say(days.length > MOST_RECESS_DAYS, "rule.problem.recessTooLong");
        say(
                counting.recesses().stream().anyMatch(recess -> recess.effect() == Recess.Effect.MOVES_THE_END)
                        && counting.roll() == Roll.BACKWARD,
                "rule.problem.recessAndBack");
        say(
                counting.recesses().stream().anyMatch(recess -> recess.effect() == Recess.Effect.SUSPENDS)
                        && counting.pause().isPresent(),
                "rule.problem.recessAndPause");
    }

    private boolean isForwardDays() {
        return period.isInCalendarDays() && !isBackward();
    }

    private boolean isBackward() {
        return counting.direction() == Direction.BACKWARD;
    }

    private void say(boolean isContradiction, String key) {
        if (isContradiction) {
            found.add(new Phrase(key));
        }
    }
}
