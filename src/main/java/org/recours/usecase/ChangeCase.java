package org.recours.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.change.Edit;
import org.recours.domain.change.Field;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;
import org.recours.domain.person.Person;
import org.recours.store.Loaded;

/// Changes what is recorded of a case: one press of Save each, replacing only what its author saw.
public final class ChangeCase {

    private final Clerk clerk;
    private final RecountDecision recount;

    public ChangeCase(Clerk clerk, RecountDecision recount) {
        this.clerk = clerk;
        this.recount = recount;
    }

    /// Saves the fields that differ. What arrived from another laptop meanwhile stays beside it. A contested decision
    /// counts its date anew.
    ///
    /// @param seen the record as it was when its author began to type
    public <R extends Recorded> void edit(WholeCase whole, RecordType<R> type, Loaded<R> seen, R after) {
        save(whole, Edit.change(type, seen.record(), after, seen.state()), after);
    }

    /// Sets one field, or empties it, and ends any disagreement about it.
    public <R extends Recorded, T> void set(
            WholeCase whole, RecordType<R> type, Loaded<R> seen, Field<T> field, Optional<T> to) {
        Value value = to.map(field.shape().write()).orElse(Value.Nothing.NOTHING);
        settle(whole, type, seen, field.name(), value);
    }

    /// The same for a field by its name, with a value as it is written down: to keep one side of a disagreement.
    public <R extends Recorded> void settle(
            WholeCase whole, RecordType<R> type, Loaded<R> seen, String field, Value value) {
        var values = type.write(seen.record());
        values.put(field, value);
        var after = type.read(new FieldValues(seen.id(), values));
        save(whole, Edit.settle(type.name(), seen.id(), field, value, seen.state()), after);
    }

    private <R extends Recorded> void save(WholeCase whole, Edit edit, R after) {
        if (edit.isEmpty()) {
            return;
        }
        var edits = new ArrayList<>(List.of(edit));
        if (after instanceof ContestedDecision decision) {
            edits.addAll(recount.edits(whole, decision));
        }
        clerk.record(edits);
    }

    /// Adds a party, an identifier, a contact, or a decision with the date that it sets.
    public <R extends Recorded> void add(WholeCase whole, RecordType<R> type, R record) {
        save(whole, Edit.create(type, record), record);
    }

    /// Says whose matter it is, where the case had no person yet. Both arrive together, so that a person of a case that
    /// stays on this laptop stays here too.
    public void addPerson(WholeCase whole, Person person) {
        var seen = whole.caseFile();
        var after = CaseFile.TYPE.with(seen.record(), CaseFile.PERSON, person.id());
        clerk.record(List.of(
                Edit.create(Person.TYPE, person), Edit.change(CaseFile.TYPE, seen.record(), after, seen.state())));
    }

    /// Removes a record as it was seen. Whoever edited it meanwhile is asked.
    public <R extends Recorded> void remove(RecordType<R> type, Loaded<R> seen) {
        clerk.record(List.of(Edit.delete(type.name(), seen.id(), seen.state())));
    }

    /// Adds a line to the timeline.
    public void note(RecordId caseFile, EntryKind kind, String words) {
        clerk.record(List.of(clerk.line(caseFile, kind, words)));
    }
}
