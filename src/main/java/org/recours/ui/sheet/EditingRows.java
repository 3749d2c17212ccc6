package org.recours.ui.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;
import org.recours.store.Loaded;

/// Rows that are edited in place: some changed, some new, some taken away.
public final class EditingRows<R extends Recorded, S extends Rows.Row<R>> {

    private final RecordType<R> type;
    private final Rows<R, S> rows;
    private final UnaryOperator<R> link;
    private final Map<RecordId, Loaded<R>> seen = new LinkedHashMap<>();

    /// @param link makes a new record belong to what is edited
    public EditingRows(RecordType<R> type, Rows<R, S> rows, UnaryOperator<R> link) {
        this.type = type;
        this.rows = rows;
        this.link = link;
    }

    /// What was loaded now; it comes into the rows unless somebody is typing there.
    public void show(List<Loaded<R>> loaded) {
        if (draft().isEmpty()) {
            showAnew(loaded);
        }
    }

    /// What stands in the rows is to be saved now.
    ///
    /// @return shows them as they were saved. What was typed, added and taken away meanwhile stays
    public Consumer<List<Loaded<R>>> saving() {
        Map<RecordId, Map<String, Value>> then = new HashMap<>();
        rows.rows().forEach(row -> then.put(row.sheet().id(), row.sheet().standing()));
        return saved -> {
            var gone = new HashSet<>(then.keySet());
            var meanwhile = new ArrayList<EditDraft>();
            for (var row : rows.rows()) {
                var id = row.sheet().id();
                gone.remove(id);
                meanwhile.add(new EditDraft(id, row.sheet().since(then.getOrDefault(id, Map.of())), Map.of()));
            }
            showAnew(saved);
            meanwhile.stream().filter(one -> !one.typed().isEmpty()).forEach(this::restore);
            rows.rows().stream()
                    .filter(row -> gone.contains(row.sheet().id()))
                    .toList()
                    .forEach(rows::remove);
        };
    }

    /// What was loaded now, whatever stands in the rows.
    private void showAnew(List<Loaded<R>> loaded) {
        seen.clear();
        loaded.forEach(one -> seen.put(one.id(), one));
        rows.show(loaded.stream().map(Loaded::record).toList());
    }

    /// What was typed, added and taken away since, for a draft.
    public Optional<Value> draft() {
        var drafts = new ArrayList<EditDraft>();
        var left = new LinkedHashMap<>(seen);
        for (var row : rows.rows()) {
            var known = Optional.ofNullable(left.remove(row.sheet().id()));
            var typed = row.sheet().changed();
            if (!typed.isEmpty()) {
                var state = known.map(Loaded::state).orElseGet(RecordState::unknown);
                drafts.add(EditDraft.of(row.sheet().id(), typed, state));
            }
        }
        left.values().forEach(gone -> drafts.add(EditDraft.removing(gone.id(), gone.state())));
        return drafts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Value.Items(drafts.stream().map(EditDraft::write).toList()));
    }

    /// Puts a draft back into the rows that were loaded now. Its author had not seen what arrived meanwhile.
    public void restore(Value draft) {
        if (draft instanceof Value.Items(var kept)) {
            kept.stream().flatMap(one -> EditDraft.read(one).stream()).forEach(this::restore);
        }
    }

    private void restore(EditDraft kept) {
        seen.computeIfPresent(
                kept.id(), (_, now) -> new Loaded<>(now.record(), now.state().asSeen(kept.seen())));
        var row = rows.rows().stream()
                .filter(one -> one.sheet().id().equals(kept.id()))
                .findFirst();
        if (kept.isRemoval()) {
            row.ifPresent(rows::remove);
        } else {
            row.orElseGet(rows::add).sheet().restore(kept.id(), kept.typed());
        }
    }

    /// Takes back what was typed, added and taken away since.
    public void undo() {
        showAnew(List.copyOf(seen.values()));
    }

    /// What was typed, added and taken away since.
    public List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        var left = new LinkedHashMap<>(seen);
        for (var row : rows.rows()) {
            var known = Optional.ofNullable(left.remove(row.sheet().id()));
            if (known.isPresent()) {
                var before = known.get();
                edits.add(Edit.change(type, before.record(), row.sheet().record(before.record()), before.state()));
            } else if (row.isTold()) {
                edits.add(Edit.create(type, link.apply(row.sheet().record())));
            }
        }
        left.values().forEach(gone -> edits.add(Edit.delete(type.name(), gone.id(), gone.state())));
        edits.removeIf(Edit::isEmpty);
        return edits;
    }
}
