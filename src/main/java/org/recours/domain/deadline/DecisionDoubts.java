package org.recours.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.problem.Phrase;

/// What looks like a slip of the pen in a contested decision: a person is asked before it is saved, and nothing is
/// corrected in silence.
public final class DecisionDoubts {

    /// Remedies run for months; a decision of so long ago is more often a mistyped year.
    private static final int LONG_AGO_YEARS = 10;

    private final ContestedDecision decision;
    private final EventKind kind;
    private final LocalDate today;
    private final List<Phrase> found = new ArrayList<>();

    private DecisionDoubts(ContestedDecision decision, EventKind kind, LocalDate today) {
        this.decision = decision;
        this.kind = kind;
        this.today = today;
    }

    /// @param kind what the rule counts from; [EventKind#NOTIFIED] while none was chosen
    /// @param today the confirmed date of the desk
    public static List<Phrase> of(ContestedDecision decision, EventKind kind, LocalDate today) {
        var doubts = new DecisionDoubts(decision, kind, today);
        doubts.days();
        doubts.order();
        doubts.period();
        return doubts.found.stream().distinct().toList();
    }

    private void days() {
        var happened = new ArrayList<>(List.of(
                decision.date(),
                decision.handedToOfficeOn(),
                decision.servedOnLawyerOn(),
                decision.legalAidAskedOn(),
                decision.legalAidDecidedOn(),
                decision.reviewAskedOn(),
                decision.reviewDecidedOn()));
        if (kind != EventKind.HEARING) {
            happened.add(decision.notifiedOn());
        }
        happened.stream()
                .flatMap(Optional::stream)
                .flatMap(day -> day(day, today))
                .forEach(found::add);
    }

    /// What is asked about any day on which something happened.
    static Stream<Phrase> day(EventDate day, LocalDate today) {
        var future = Optional.of(day.from())
                .filter(today::isBefore)
                .map(from -> new Phrase("deadline.problem.future", from));
        var longAgo = Optional.of(day.to())
                .filter(today.minusYears(LONG_AGO_YEARS)::isAfter)
                .map(to -> new Phrase("deadline.problem.longAgo", to));
        return Stream.of(future, longAgo).flatMap(Optional::stream);
    }

    /// A decision reaches people after it was made; an incident or a request lies before it.
    private void order() {
        var decided = decision.date().map(EventDate::from).filter(_ -> isOfDecision());
        Facts.of(decision, kind).ifPresent(facts -> found.addAll(facts.problems(kind, decided, today)));
        decided.ifPresent(made -> Stream.of(
                        decision.notifiedOn(), decision.handedToOfficeOn(), decision.servedOnLawyerOn())
                .flatMap(Optional::stream)
                .filter(reached -> reached.to().isBefore(made))
                .forEach(reached -> found.add(new Phrase("deadline.problem.beforeDecision", reached.to(), made))));
    }

    private boolean isOfDecision() {
        return switch (kind) {
            case NOTIFIED, SENT, HANDED_OVER -> true;
            case REQUEST_RECEIVED, INCIDENT, HEARING -> false;
        };
    }

    /// Zero days, or no period at all: the letter can’t say that. Of years it hardly does.
    private void period() {
        decision.printedPeriod()
                .filter(PrintedPeriod.Stated.class::isInstance)
                .map(stated -> ((PrintedPeriod.Stated) stated).period())
                .flatMap(DecisionDoubts::period)
                .ifPresent(found::add);
    }

    private static Optional<Phrase> period(String stated) {
        var period = Period.parse(stated);
        return period.isEmpty()
                ? Optional.of(new Phrase("deadline.problem.period", stated))
                : period.filter(Period::isOfYears)
                        .map(given -> new Phrase("deadline.problem.longPeriod", given.phrase()));
    }
}
