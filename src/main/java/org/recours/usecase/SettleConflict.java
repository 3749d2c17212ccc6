package org.recours.usecase;

import java.util.ArrayList;
import java.util.List;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.change.Edit;
import org.recours.domain.change.FieldValues;
import org.recours.store.Loaded;

/// Ends a disagreement: a person says which value holds, and it holds on every laptop after the next exchange. Who
/// wants
/// to decide later does nothing: both values stay.
public final class SettleConflict {

    private final Clerk clerk;
    private final RecountDecision recount;

    public SettleConflict(Clerk clerk, RecountDecision recount) {
        this.clerk = clerk;
        this.recount = recount;
    }

    /// Keeps one side.
    public void keep(WholeCase whole, Disagreement about, Disagreement.Side side) {
        clerk.record(settled(whole, about, side));
    }

    /// Keeps one side, and writes into the timeline what the others were.
    ///
    /// @param note in the words of whoever settles it
    public void keepWithNote(WholeCase whole, Disagreement about, Disagreement.Side side, String note) {
        var edits = settled(whole, about, side);
        edits.add(clerk.line(whole.caseFile().id(), EntryKind.NOTE, note));
        clerk.record(edits);
    }

    private List<Edit> settled(WholeCase whole, Disagreement about, Disagreement.Side side) {
        var conflict = about.conflict();
        var edits = new ArrayList<Edit>();
        edits.add(Edit.settle(conflict.type(), conflict.record(), conflict.field(), side.value(), about.state()));
        whole.decisions().stream()
                .filter(decision -> decision.id().equals(conflict.record()))
                .findFirst()
                .ifPresent(decision -> edits.addAll(recount.edits(whole, settled(decision, about, side))));
        return edits;
    }

    private static ContestedDecision settled(
            Loaded<ContestedDecision> decision, Disagreement about, Disagreement.Side side) {
        var values = ContestedDecision.TYPE.write(decision.record());
        values.put(about.conflict().field(), side.value());
        return ContestedDecision.TYPE.read(new FieldValues(decision.id(), values));
    }
}
