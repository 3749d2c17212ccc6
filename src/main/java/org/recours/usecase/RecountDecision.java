package org.recours.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
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
    /// @return whether it is another than the recorded one
    public boolean run(WholeCase whole, ContestedDecision decision) {
        var edits = edits(whole, decision);
        if (!edits.isEmpty()) {
            clerk.record(edits);
        }
        return !edits.isEmpty();
    }

    /// What to record with a change of the decision; nothing when its date stays the same.
    ///
    /// @param decision as it is from now on
    public List<Edit> edits(WholeCase whole, ContestedDecision decision) {
        var standing = whole.deadlines().stream()
                .filter(deadline -> deadline.record().decision().equals(Optional.of(decision.id()))
                        && deadline.record().replacedBy().isEmpty())
                .toList();
        var counted =
                count.freeze(clerk.newId(), ofCase(decision, whole.caseFile().id()));
        if (standing.size() == 1 && isSame(standing.getFirst().record(), counted)) {
            return List.of();
        }
        var edits = new ArrayList<Edit>();
        edits.add(Edit.create(Deadline.TYPE, asDone(counted, standing)));
        standing.forEach(old -> edits.add(replaced(old, counted.id())));
        edits.add(clerk.line(whole.caseFile().id(), EntryKind.STEP, words(whole, decision, standing, counted)));
        return edits;
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
                && isSame(old.legalLastMoment(), counted.legalLastMoment())
                && old.rule().equals(counted.rule())
                && old.period().equals(counted.period())
                && old.basis().equals(counted.basis());
    }

    /// What an older version recorded has no such minute, and stands all the same.
    private static boolean isSame(Optional<Instant> old, Optional<Instant> counted) {
        return old.isEmpty() || old.equals(counted);
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

    /// Says why, too: the decision was corrected, or only the rules and calendars are others now.
    private String words(
            WholeCase whole, ContestedDecision decision, List<Loaded<Deadline>> standing, Deadline counted) {
        boolean isCorrected = whole.decisions().stream().map(Loaded::record).noneMatch(decision::equals);
        var before = standing.stream()
                .map(Loaded::record)
                .flatMap(old -> old.actBy().stream())
                .min(LocalDate::compareTo);
        return text.get()
                .get(new Phrase(
                        isCorrected ? "deadlines.recounted" : "deadlines.countedAnew",
                        day(before),
                        day(counted.actBy())));
    }

    private static Phrase day(Optional<LocalDate> day) {
        return day.map(known -> new Phrase("deadline.day", known)).orElseGet(() -> new Phrase("deadlines.noDay"));
    }
}
