package org.recours.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.domain.change.Write;
import org.recours.encoding.ChangeSetCodec;

/// Sees to it that what is restricted never leaves by accident: whoever saves may forget to say so.
final class Compartments {

    private static final int ID_DIGITS = 32;

    private final Set<RecordId> restricted;

    /// @param restricted records of which something was written that stays here
    Compartments(Set<RecordId> restricted) {
        this.restricted = new HashSet<>(restricted);
    }

    /// The compartment that was asked for, or the restricted one where an edit makes a case restricted, or touches or
    /// points to a record that is.
    synchronized Compartment of(EditSet set) {
        return set.compartment() == Compartment.RESTRICTED
                        || set.edits().stream().anyMatch(this::staysHere)
                ? Compartment.RESTRICTED
                : Compartment.GENERAL;
    }

    private boolean staysHere(Edit edit) {
        return Stream.concat(Stream.of(edit.record()), links(edit)).anyMatch(restricted::contains)
                || (edit.type().equals(CaseFile.TYPE.name()) && caseFile(edit).staysHere());
    }

    private static Stream<RecordId> links(Edit edit) {
        return edit.writes().values().stream()
                .map(Write::value)
                .filter(Compartments::mayBeLink)
                .flatMap(value -> Shape.LINK.read().apply(value).stream());
    }

    /// Reading every word of a case as an id only to find that it is none would take longer than the rest.
    private static boolean mayBeLink(Value value) {
        return value instanceof Value.Text(var text) && text.length() == ID_DIGITS;
    }

    private static CaseFile caseFile(Edit edit) {
        var values = new HashMap<String, Value>();
        edit.writes().forEach((field, write) -> values.put(field, write.value()));
        return CaseFile.TYPE.read(new FieldValues(edit.record(), values));
    }

    /// Remembers what was saved.
    synchronized void note(List<ChangeSetCodec.Encoded> sets) {
        for (var set : sets) {
            if (set.compartment() == Compartment.RESTRICTED) {
                set.ops().forEach(op -> restricted.add(op.op().record()));
            }
        }
    }
}
