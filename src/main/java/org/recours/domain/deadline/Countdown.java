package org.recours.domain.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recours.domain.problem.Phrase;

/// Whether a contested decision counts down, and by what.
///
/// A rule that no lawyer of the clinic has adopted never counts down by itself: the period printed in the letter does.
/// With
/// neither, the date is unknown, and that is the first thing that Today says.
public sealed interface Countdown {

    /// A date to act by.
    ///
    /// @param difference what the letter and the pack disagree on; the earlier is acted on until a lawyer decides
    record Running(ComputedDeadline deadline, Basis basis, Optional<Phrase> difference) implements Countdown {}

    /// "Date unknown: ask a lawyer today".
    ///
    /// @param assumption the shortest that it could be, when it is known from when to count
    record DateUnknown(Phrase reason, Optional<ComputedDeadline> assumption) implements Countdown {}

    /// What the date rests on.
    enum Basis {
        LETTER,
        ADOPTED_RULE,
        /// Not adopted, but shorter than the letter: only ever beside one.
        SHORTER_RULE
    }

    /// What is known about a contested decision.
    ///
    /// @param rule the remedy that was chosen
    /// @param adopted whether a lawyer of this clinic has adopted that rule
    /// @param facts empty while nobody knows when the decision reached the person
    /// @param candidates what else it could be: the rules that the clinic is offered
    record Question(
            Optional<Rule> rule, boolean adopted, PrintedPeriod printed, Optional<Facts> facts, List<Rule> candidates) {

        public Question {
            candidates = List.copyOf(candidates);
        }

        private Optional<Rule> drivingRule() {
            return rule.filter(chosen -> chosen.status() != RuleStatus.DISABLED)
                    .filter(chosen -> adopted || chosen.status() == RuleStatus.VERIFIED);
        }
    }

    /// The answer for today.
    static Countdown of(Question question, DeadlineEngine engine, LocalDate today) {
        if (question.facts().isEmpty()) {
            return new DateUnknown(new Phrase("deadline.unknown.event"), Optional.empty());
        }
        var facts = question.facts().get();
        if (question.printed() instanceof PrintedPeriod.Printed(Period period)) {
            return byLetter(question, period, facts, engine, today);
        }
        var driving = question.drivingRule();
        if (driving.isPresent()) {
            return new Running(engine.compute(driving.get(), facts, today), Basis.ADOPTED_RULE, Optional.empty());
        }
        var unreadable = question.printed() instanceof PrintedPeriod.Unreadable;
        var reason = new Phrase(unreadable ? "deadline.unknown.unreadable" : "deadline.unknown.period");
        return new DateUnknown(reason, shortest(question, facts, engine, today));
    }

    private static Optional<ComputedDeadline> shortest(
            Question question, Facts facts, DeadlineEngine engine, LocalDate today) {
        var candidates = question.rule().map(List::of).orElse(question.candidates());
        return candidates.stream()
                .filter(rule -> rule.status() != RuleStatus.DISABLED)
                .map(rule -> engine.compute(rule, facts, today))
                .min(Comparator.comparing(deadline -> deadline.safeDate().day()));
    }

    private static Countdown byLetter(
            Question question, Period period, Facts facts, DeadlineEngine engine, LocalDate today) {
        var counted = question.rule().map(rule -> rule.withPeriod(period)).orElseGet(() -> Rule.ofLetter(period));
        var letter = engine.compute(counted, facts, today);
        var other = question.rule().filter(rule -> !rule.period().equals(period));
        if (other.isEmpty()) {
            return new Running(letter, Basis.LETTER, Optional.empty());
        }
        var difference = new Phrase(
                "deadline.difference", period.phrase(), other.get().period().phrase());
        var pack = engine.compute(other.get(), facts, today);
        if (pack.safeDate().day().isBefore(letter.safeDate().day())) {
            var basis = question.drivingRule().isPresent() ? Basis.ADOPTED_RULE : Basis.SHORTER_RULE;
            return new Running(pack.lastingUntil(letter.legalLastDay()), basis, Optional.of(difference));
        }
        return new Running(letter.lastingUntil(pack.legalLastDay()), Basis.LETTER, Optional.of(difference));
    }
}
