package org.recours.ui.casefile;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Shape;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.ui.kit.Input;
import org.recours.ui.sheet.TypedFields;
import org.recours.usecase.WholeCase;

/// What happened, line by line, the newest first. Lines are added, never rewritten.
final class NotesViewModel {

    private final OpenedCase opened;
    private final ObservableList<TimelineEntry> lines = FXCollections.observableArrayList();
    private final ObservableList<TimelineEntry> linesShown = FXCollections.unmodifiableObservableList(lines);
    private final Input<String> note = Input.text();
    private final Input<Optional<EntryKind>> kind = new Input<>(Optional.of(EntryKind.NOTE));

    private final TypedFields fields = new TypedFields();

    NotesViewModel(OpenedCase opened) {
        this.opened = opened;
        fields.words("note", note);
        fields.choice("kind", kind, Shape.code(EntryKind.class));
        fields.settle();
    }

    /// What is typed and not added yet.
    TypedFields fields() {
        return fields;
    }

    ObservableList<TimelineEntry> lines() {
        return linesShown;
    }

    Input<String> note() {
        return note;
    }

    Input<Optional<EntryKind>> kind() {
        return kind;
    }

    void show(WholeCase whole) {
        lines.setAll(whole.timeline().stream().map(Loaded::record).toList());
    }

    /// Adds the line; until it is durable its words stay where they were typed.
    void add() {
        if (note.value().isBlank()) {
            note.refuse(new Phrase("case.note.needed"));
            return;
        }
        var added = note.value();
        opened.save(
                new Phrase("case.note.saved"),
                Stream.of(opened.line(kind.value().orElse(EntryKind.NOTE), added)),
                _ -> {
                    if (note.value().equals(added)) {
                        note.set("");
                        fields.settle();
                    }
                });
    }
}
