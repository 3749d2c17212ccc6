package org.recours.ui.casefile;

import java.util.Optional;
import org.recours.domain.change.Value;
import org.recours.ui.sheet.DraftName;
import org.recours.ui.sheet.DraftParts;
import org.recours.ui.sheet.Drafting;

/// What is typed anywhere on the screen of one case and not saved: one draft of all its parts.
final class CaseDraft {

    private final CaseViewModel model;
    private final Drafting drafting;
    private boolean isFound;

    CaseDraft(CaseViewModel model, OpenedCase opened) {
        this.model = model;
        var name = DraftName.of(DraftName.Kind.CASE, opened.id());
        this.drafting = new Drafting(opened.port().drafts(), opened.desk(), () -> name, this::typed);
        model.notes().fields().onTyped(drafting::typed);
        model.standing().fields().onTyped(drafting::typed);
        model.people().onTyped(drafting::typed);
        model.decision().sheet().sheet().onTyped(drafting::typed);
        model.matter().sheet().sheet().onTyped(drafting::typed);
    }

    Drafting drafting() {
        return drafting;
    }

    /// The case is on the screen: at first what was typed earlier comes back on it, later what was saved is no draft
    /// any more.
    void shown() {
        if (isFound) {
            drafting.keep();
        } else {
            isFound = true;
            drafting.find(this::restore);
        }
    }

    /// Shows the case as it is recorded, and forgets what was typed.
    void throwAway() {
        model.notes().fields().undo();
        model.standing().undo();
        model.people().undo();
        model.decision().undo();
        model.matter().editing().undo();
        drafting.keep();
    }

    private Optional<Value> typed() {
        return new DraftParts()
                .with("note", model.notes().fields().draft())
                .with("standing", model.standing().draft())
                .with("people", model.people().draft())
                .with("decision", model.decision().editing().draft())
                .with("matter", model.matter().editing().draft())
                .value();
    }

    private void restore(Value draft) {
        DraftParts.of(draft).forEach((part, typed) -> {
            switch (part) {
                case "note" -> model.notes().fields().restore(typed);
                case "standing" -> model.standing().restore(typed);
                case "people" -> model.people().restore(typed);
                case "decision" -> model.decision().restore(typed);
                case "matter" -> model.matter().editing().restore(typed);
                default -> {} // of a later version
            }
        });
    }
}
