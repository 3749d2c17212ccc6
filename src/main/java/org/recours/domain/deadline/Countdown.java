package org.recours.domain.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline.Basis;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.problem.Phrase;

/// Whether a contested decision counts down, and by what.
///
/// A rule that no lawyer of the clinic has adopted never counts down by itself: the period printed in the letter does.
/// With
/// neither, the date is unknown, and that is the first thing that Today says.
public sealed interface Countdown {

    /// A date to act by.
    ///
    /// @param basis an assumption only when the pack's rule is not adopted and shorter than the letter
    /// @param difference what the letter and the pack disagree on; the earlier is acted on until a lawyer decides
    record Running(ComputedDeadline deadline, Basis basis, Optional<Phrase> difference) implements Countdown {}

    /// "Date unknown: ask a lawyer today".
    ///
    /// @param assumption the shortest that it could be, when it is known from when to count
    record DateUnknown(Phrase reason, Optional<ComputedDeadline> assumption) implements Countdown {}

    /// The dates that were found, be they only assumed; empty when there is nothing to count from.
    default Optional<ComputedDeadline> computed() {
        return switch (this) {
            case Running(var deadline, var _, var _) -> Optional.of(deadline);
            case DateUnknown(var _, var assumption) -> assumption;
        };
    }

    /// What is known about a contested decision.
    ///
    /// @param rule the remedy that was chosen
    /// @param adopted whether a lawyer of this clinic has adopted that rule
    /// @param candidates what else it could be: the rules that the clinic is offered
    record Question(ContestedDecision decision, Optional<Rule> rule, boolean adopted, List<Rule> candidates) {

        public Question {
            candidates = List.copyOf(candidates);
        }

        private Optional<Period> printed() {
            return decision.printedPeriod()
                    .filter(PrintedPeriod.Stated.class::isInstance)
                    .flatMap(stated -> Period.parse(((PrintedPeriod.Stated) stated).period()));
        }

        /// The one rule that is in question: the chosen one, with the letter's period where that is known.
        private Optional<Rule> counted() {
            return printed()
                    .map(period -> rule.map(chosen -> chosen.withPeriod(period)).orElseGet(() -> Rule.ofLetter(period)))
                    .or(() -> rule);
        }

        private boolean isUnreadable() {
            return decision.printedPeriod()
                    .filter(PrintedPeriod.Unreadable.class::isInstance)
                    .isPresent();
        }

        private EventKind event() {
            return rule.flatMap(Rule::event).orElse(EventKind.NOTIFIED);
        }

        /// What is known of when it began; where the authority has set a day, nothing has to be.
        private Optional<Facts> facts() {
            return Facts.of(decision, event())
                    .or(() -> rule.map(Rule::term)
                            .filter(Term.Window.class::isInstance)
                            .map(term -> ((Term.Window) term).closes().toLocalDate())
                            .map(day -> Facts.of(EventDate.on(day))));
        }

        private Optional<Rule> drivingRule() {
            return rule.filter(chosen -> chosen.status() != RuleStatus.DISABLED).filter(_ -> adopted);
        }
    }

    /// The answer for today.
    static Countdown of(Question question, DeadlineEngine engine, LocalDate today) {
        var known = question.facts();
        if (known.isEmpty()) {
            var earliest = question.decision().date().map(Facts::of);
            return new DateUnknown(
                    new Phrase("deadline.unknown.event"),
                    earliest.flatMap(facts -> shortest(question, facts, engine, today)));
        }
        var facts = known.get();
        var printed = question.printed();
        if (printed.isPresent()) {
            return byLetter(question, printed.get(), facts, engine, today);
        }
        var driving = question.drivingRule();
        if (driving.isPresent()) {
            return new Running(engine.compute(driving.get(), facts, today), Basis.ADOPTED_RULE, Optional.empty());
        }
        var reason = new Phrase(question.isUnreadable() ? "deadline.unknown.unreadable" : "deadline.unknown.period");
        return new DateUnknown(reason, shortest(question, facts, engine, today));
    }

    private static Optional<ComputedDeadline> shortest(
            Question question, Facts facts, DeadlineEngine engine, LocalDate today) {
        var candidates = question.counted().map(List::of).orElse(question.candidates());
        return candidates.stream()
                .filter(rule -> rule.status() != RuleStatus.DISABLED)
                .min(Comparator.comparing(rule -> engine.safeDate(rule, facts, today), Due.SOONER_FIRST))
                .map(rule -> engine.compute(rule, facts, today));
    }

    private static Countdown byLetter(
            Question question, Period period, Facts facts, DeadlineEngine engine, LocalDate today) {
        var letter = engine.compute(question.counted().orElseThrow(), facts, today);
        var other = question.rule().filter(rule -> !rule.period().equals(Optional.of(period)));
        if (other.isEmpty()) {
            return new Running(letter, Basis.LETTER, Optional.empty());
        }
        var difference = new Phrase(
                "deadline.difference", period.phrase(), other.get().term().phrase());
        var pack = engine.compute(other.get(), facts, today);
        if (pack.safeDate().isSoonerThan(letter.safeDate())) {
            var basis = question.drivingRule().isPresent() ? Basis.ADOPTED_RULE : Basis.ASSUMPTION;
            return new Running(pack.lastingUntil(letter.legalLastDay()), basis, Optional.of(difference));
        }
        return new Running(letter.lastingUntil(pack.legalLastDay()), Basis.LETTER, Optional.of(difference));
    }
}
