package org.recours.ledger;

import java.util.List;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;

/// What one press of Save changes, before it is a change set.
///
/// @param compartment who may hold it. What touches a record that stays on this laptop stays here in any case.
public record EditSet(Compartment compartment, List<Edit> edits) {

    public EditSet {
        edits = edits.stream().filter(edit -> !edit.isEmpty()).toList();
    }
}
