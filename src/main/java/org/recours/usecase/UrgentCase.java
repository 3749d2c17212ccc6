package org.recours.usecase;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.Situation;
import org.recours.domain.problem.Phrase;

/// What the clinic does now in an urgent matter that is recorded: by when, in which order, and whom it phones.
///
/// @param rule the remedy, where somebody chose it
/// @param phones in the order in which they are called
public record UrgentCase(
        WholeCase whole,
        Optional<Situation> situation,
        Optional<Rule> rule,
        UrgentDate date,
        List<PhoneContact> phones) {

    public UrgentCase {
        phones = List.copyOf(phones);
    }

    /// What to do, one thing after the other. Where nobody is sure of the date, a lawyer comes first.
    public List<Phrase> steps(ZonedDateTime now) {
        var steps = new ArrayList<Phrase>();
        if (!date.isSure()) {
            steps.add(new Phrase("urgent.step.lawyer"));
        }
        steps.add(new Phrase(phones.isEmpty() ? "urgent.step.noPhone" : "urgent.step.phone"));
        if (situation.equals(Optional.of(Situation.REMOVAL))) {
            steps.add(new Phrase("urgent.step.interim"));
        }
        steps.add(new Phrase("urgent.step.letter"));
        steps.add(file(now));
        steps.add(new Phrase("urgent.step.control"));
        steps.add(new Phrase("urgent.step.tick"));
        return List.copyOf(steps);
    }

    private Phrase file(ZonedDateTime now) {
        return date.actBy(now)
                .map(standing -> switch (standing) {
                    case ActBy.Act(var by) -> new Phrase("urgent.step.file", by.phrase());
                    case ActBy.StillInTime(var until) -> new Phrase("urgent.step.fileNow", until.phrase());
                    case ActBy.Missed(var since) -> new Phrase("urgent.step.fileLate", since.phrase());
                    case ActBy.Waiting _, ActBy.NotHeldAgainst _ -> new Phrase("urgent.step.fileToday");
                })
                .orElseGet(() -> new Phrase("urgent.step.fileToday"));
    }

    /// The id alone.
    @Override
    public String toString() {
        return "urgent_" + whole;
    }
}
