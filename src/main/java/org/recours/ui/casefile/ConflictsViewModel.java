package org.recours.ui.casefile;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.change.Edit;
import org.recours.domain.change.Live;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.Value;
import org.recours.domain.problem.Phrase;
import org.recours.store.Conflict;
import org.recours.usecase.WholeCase;

/// Where several people saw the same thing differently: every value with who and when, and a person chooses.
final class ConflictsViewModel {

    private final OpenedCase opened;
    private final ValueWords words;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Line> linesShown = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(0);
    private final Set<Conflict> later = new HashSet<>();

    /// One field with its values.
    ///
    /// @param isUrgent whether a person must choose
    record Line(Conflict conflict, String field, boolean isUrgent, RecordState state, List<Side> sides) {
        Line {
            sides = List.copyOf(sides);
        }
    }

    /// One of the values.
    ///
    /// @param by who said it, and on which laptop
    record Side(Value value, String words, String by, Instant at) {

        /// Says nothing of the value.
        @Override
        public String toString() {
            return "side";
        }
    }

    ConflictsViewModel(OpenedCase opened) {
        this.opened = opened;
        this.words = new ValueWords(opened.desk().text());
    }

    /// Those that are shown: all but the ones that were put off on this visit.
    ObservableList<Line> lines() {
        return linesShown;
    }

    /// How many wait for a person.
    ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    void show(WholeCase whole) {
        waiting.set((int) whole.conflicts().stream().filter(Conflict::isUrgent).count());
        lines.setAll(whole.conflicts().stream()
                .filter(conflict -> !later.contains(conflict))
                .flatMap(conflict -> line(whole, conflict).stream())
                .toList());
    }

    /// This value holds, here and everywhere.
    void keep(Line line, Side side) {
        opened.save(new Phrase("case.conflict.settled"), Stream.of(settled(line, side)), _ -> {});
    }

    /// This value holds, and the others are written into the timeline.
    void keepWithNote(Line line, Side side) {
        var text = opened.desk().text();
        var others = line.sides().stream()
                .filter(other -> !other.equals(side))
                .map(other -> text.get("case.conflict.noteOne", other.words(), other.by()))
                .toList();
        var note = text.get("case.conflict.note", line.field(), side.words(), String.join("; ", others));
        opened.save(
                new Phrase("case.conflict.settled"),
                Stream.of(settled(line, side), opened.line(EntryKind.NOTE, note)),
                _ -> {});
    }

    /// Not now: it stays a conflict and is shown again on the next visit.
    void decideLater(Line line) {
        later.add(line.conflict());
        lines.remove(line);
    }

    private static Edit settled(Line line, Side side) {
        var conflict = line.conflict();
        return Edit.settle(conflict.type(), conflict.record(), conflict.field(), side.value(), line.state());
    }

    private Optional<Line> line(WholeCase whole, Conflict conflict) {
        return state(whole, conflict.record())
                .map(state -> new Line(
                        conflict,
                        words.field(conflict.type(), conflict.field()),
                        conflict.isUrgent(),
                        state,
                        state.live(conflict.field()).stream()
                                .map(live -> side(conflict, live))
                                .toList()));
    }

    private Side side(Conflict conflict, Live live) {
        return new Side(
                live.value(),
                words.value(conflict.type(), conflict.field(), live.value()),
                opened.port().seat().apply(live.by()),
                Instant.ofEpochMilli(live.at().millis()));
    }

    private static Optional<RecordState> state(WholeCase whole, RecordId record) {
        return whole.record(record).map(loaded -> loaded.state());
    }
}
