package org.recours.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;

/// Sheets of one kind below each other: identifiers, contacts, parties. One more can always be added.
///
/// @param <R> the record of a row
/// @param <S> the sheet of a row
public final class Rows<R extends Recorded, S extends Rows.Row<R>> {

    private final Supplier<S> blank;
    private final ObservableList<S> rows = FXCollections.observableArrayList();
    private final ObservableList<S> rowsShown = FXCollections.unmodifiableObservableList(rows);
    private final List<Runnable> listeners = new ArrayList<>();

    public Rows(Supplier<S> blank) {
        this.blank = blank;
        rows.addListener((ListChangeListener<S>) _ -> listeners.forEach(Runnable::run));
    }

    /// A sheet that can stand in a row.
    public interface Row<R extends Recorded> {
        RecordSheet<R> sheet();

        /// Whether enough stands there to be recorded.
        default boolean isTold() {
            return !sheet().isEmpty();
        }
    }

    public ObservableList<S> rows() {
        return rowsShown;
    }

    /// One more row, blank.
    public S add() {
        var row = blank.get();
        listeners.forEach(row.sheet()::onTyped);
        rows.add(row);
        return row;
    }

    public void remove(S row) {
        rows.remove(row);
    }

    /// The records of the rows in which enough stands.
    public List<R> records() {
        return rows.stream()
                .filter(Row::isTold)
                .map(row -> row.sheet().record())
                .toList();
    }

    /// Tells whenever somebody types in a row, adds one or takes one away.
    public void onTyped(Runnable listener) {
        listeners.add(listener);
        rows.forEach(row -> row.sheet().onTyped(listener));
    }

    /// Every row as it stands there, for a draft.
    public Value typed() {
        return new Value.Items(rows.stream().map(row -> row.sheet().typed()).toList());
    }

    /// Puts the rows of a draft back in place of those that are there.
    public void restore(Value draft) {
        rows.clear();
        if (draft instanceof Value.Items(var kept)) {
            kept.forEach(row -> add().sheet().restore(row));
        }
    }

    /// Puts records in place of the rows that are there.
    public void show(List<R> records) {
        rows.clear();
        records.forEach(record -> add().sheet().show(record));
    }
}
