package org.recours.ui.sheet;

import java.util.Optional;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
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
        if (isAnother || edit().isEmpty()) {
            showAnew(loaded);
        }
    }

    /// What was loaded now, whatever stands on the sheet: after a save, or to undo.
    public void showAnew(Loaded<R> loaded) {
        seen = Optional.of(loaded);
        sheet.show(loaded.record());
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
