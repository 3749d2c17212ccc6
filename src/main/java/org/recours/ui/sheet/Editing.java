package org.recours.ui.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.recours.domain.change.Edit;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;
import org.recours.store.Loaded;

/// A record that is edited in place: the sheet, and the state that its author saw when it was filled.
///
/// What arrives from elsewhere while somebody types stays off the sheet; the edit then replaces only what was seen, and
/// the other value stays beside it.
///
/// @param <R> the record
public final class Editing<R extends Recorded> {

    private final RecordType<R> type;
    private final RecordSheet<R> sheet;
    private Optional<Loaded<R>> seen = Optional.empty();

    public Editing(RecordType<R> type, RecordSheet<R> sheet) {
        this.type = type;
        this.sheet = sheet;
    }

    /// What was loaded now; it comes on the sheet unless somebody is typing there.
    public void show(Loaded<R> loaded) {
        boolean isAnother =
                seen.filter(before -> before.id().equals(loaded.id())).isEmpty();
        if (isAnother || sheet.changed().isEmpty()) {
            showAnew(loaded);
        }
    }

    /// What stands on the sheet is to be saved now.
    ///
    /// @return shows the record as it was saved. What was typed meanwhile stays, as an edit of it
    public Consumer<Loaded<R>> saving() {
        var then = sheet.standing();
        return saved -> {
            if (saved.id().equals(sheet.id())) {
                var meanwhile = sheet.since(then);
                showAnew(saved);
                sheet.restore(saved.id(), meanwhile);
            }
        };
    }

    /// What was loaded now, whatever stands on the sheet: another one was chosen, or to undo.
    public void showAnew(Loaded<R> loaded) {
        seen = Optional.of(loaded);
        sheet.show(loaded.record());
    }

    /// The record that is edited; empty while a new one is written.
    public Optional<RecordId> shown() {
        return seen.map(Loaded::id);
    }

    /// Begins a new record.
    public void begin(RecordId id) {
        seen = Optional.empty();
        sheet.show(type.read(new FieldValues(id, Map.of())));
    }

    /// Of which record a draft speaks.
    public static Optional<RecordId> draftOf(Value draft) {
        return EditDraft.read(draft).map(EditDraft::id);
    }

    /// What was typed since, for a draft.
    public Optional<Value> draft() {
        var typed = sheet.changed();
        var state = seen.map(Loaded::state).orElseGet(RecordState::unknown);
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(EditDraft.of(sheet.id(), typed, state).write());
    }

    /// Puts a draft back on what was loaded now. Its author had not seen what arrived meanwhile.
    public void restore(Value draft) {
        EditDraft.read(draft).ifPresent(kept -> {
            seen = seen.map(now -> new Loaded<>(now.record(), now.state().asSeen(kept.seen())));
            sheet.restore(seen.map(Loaded::id).orElse(kept.id()), kept.typed());
        });
    }

    /// Takes back what was typed since.
    public void undo() {
        seen.ifPresentOrElse(this::showAnew, () -> sheet.restore(Value.Nothing.NOTHING));
    }

    /// What was typed since, if anything.
    public Optional<Edit> edit() {
        return seen.map(before -> Edit.change(type, before.record(), sheet.record(before.record()), before.state()))
                .filter(edit -> !edit.isEmpty());
    }

    /// The record as it would be after the edit.
    public Optional<R> record() {
        return seen.map(before -> sheet.record(before.record()));
    }
}
