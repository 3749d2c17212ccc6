package org.recours.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.store.Loaded;
import org.recours.text.Text;

/// Counts the date of a contested decision anew when a person corrects the decision, or asks for it after a lawyer has
/// adopted a rule.
///
/// A deadline is frozen, so it is never moved: another one is recorded, the old one says which replaced it, and the
/// timeline tells both dates. What was done in time stays done.
public final class RecountDecision {

    private final CountDecision count;
    private final Clerk clerk;
    private final Supplier<Text> text;

    /// @param text the language in which the timeline is written now
    public RecountDecision(CountDecision count, Clerk clerk, Supplier<Text> text) {
        this.count = count;
        this.clerk = clerk;
        this.text = text;
    }

    /// Records the date as it counts today.
    ///
    /// @return empty where it is the recorded one
    public Optional<CountedAnew> run(WholeCase whole, ContestedDecision decision) {
        var standing = standing(whole, decision);
        var anew = anew(whole, decision, standing);
        anew.ifPresent(counted -> clerk.record(edits(whole, standing, counted)));
        return anew;
    }

    /// What to record with a change of the decision; nothing when its date stays the same.
    ///
    /// @param decision as it is from now on
    public List<Edit> edits(WholeCase whole, ContestedDecision decision) {
        var standing = standing(whole, decision);
        return anew(whole, decision, standing)
                .map(counted -> edits(whole, standing, counted))
                .orElseGet(List::of);
    }

    private static List<Loaded<Deadline>> standing(WholeCase whole, ContestedDecision decision) {
        return whole.deadlines().stream()
                .filter(deadline -> deadline.record().decision().equals(Optional.of(decision.id()))
                        && deadline.record().replacedBy().isEmpty())
                .toList();
    }

    /// What was corrected is told from what is recorded.
    private Optional<CountedAnew> anew(WholeCase whole, ContestedDecision decision, List<Loaded<Deadline>> standing) {
        var about = ofCase(decision, whole.caseFile().id());
        var counted = asDone(count.freeze(clerk.newId(), about), standing);
        if (standing.size() == 1 && isSame(standing.getFirst().record(), counted)) {
            return Optional.empty();
        }
        boolean isCorrected = whole.decisions().stream().map(Loaded::record).noneMatch(decision::equals);
        var replaced = standing.stream().map(Loaded::record).toList();
        return Optional.of(new CountedAnew(replaced, counted, isCorrected, count.zone(counted, about)));
    }

    private List<Edit> edits(WholeCase whole, List<Loaded<Deadline>> standing, CountedAnew anew) {
        var edits = new ArrayList<Edit>();
        edits.add(Edit.create(Deadline.TYPE, anew.standing()));
        standing.forEach(old -> edits.add(replaced(old, anew.standing().id())));
        if (isKnown(whole, anew.standing())) {
            edits.add(
                    clerk.line(whole.caseFile().id(), EntryKind.STEP, text.get().get(anew.phrase())));
        }
        return edits;
    }

    /// The first date of a further decision was not counted anew.
    private static boolean isKnown(WholeCase whole, Deadline counted) {
        return whole.decisionOf(counted).isPresent();
    }

    private static ContestedDecision ofCase(ContestedDecision decision, RecordId caseFile) {
        return decision.caseFile().isPresent()
                ? decision
                : ContestedDecision.TYPE.with(decision, ContestedDecision.CASE_FILE, caseFile);
    }

    /// Whether both give the same dates for the same reason, whenever they were counted.
    private static boolean isSame(Deadline old, Deadline counted) {
        return old.actBy().equals(counted.actBy())
                && old.legalLastDay().equals(counted.legalLastDay())
                && old.lastMoment().equals(counted.lastMoment())
                && old.legalLastMoment().equals(counted.legalLastMoment())
                && old.rule().equals(counted.rule())
                && old.period().equals(counted.period())
                && old.basis().equals(counted.basis());
    }

    private static Edit replaced(Loaded<Deadline> old, RecordId by) {
        var after = Deadline.TYPE.with(old.record(), Deadline.REPLACED_BY, by);
        return Edit.change(Deadline.TYPE, old.record(), after, old.state());
    }

    /// What was filed about the decision was filed, whatever its date is now.
    private static Deadline asDone(Deadline counted, List<Loaded<Deadline>> standing) {
        if (standing.isEmpty() || standing.stream().anyMatch(old -> old.record().isOpen())) {
            return counted;
        }
        var old = standing.getLast().record();
        var done = Deadline.TYPE.with(counted, Deadline.DONE_ON, old.doneOn().orElseThrow());
        return old.doneHow()
                .map(how -> Deadline.TYPE.with(done, Deadline.DONE_HOW, how))
                .orElse(done);
    }
}
