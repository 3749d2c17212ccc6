package org.recours.ui.letters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Input;
import org.recours.ui.nav.Desk;
import org.recours.usecase.ExportDates;

/// What taking dates into a calendar file knows and can do: of one case, of all, or of those that a member looks after.
public final class DatesFileViewModel {

    private final DatesFilePort port;
    private final Desk desk;
    private final Optional<RecordId> caseFile;
    private final Input<Optional<String>> member = Input.choice();
    private final Input<String> word;
    private final ObservableList<String> members = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Phrase>> told = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(false);

    /// @param caseFile whose dates alone; empty for all open cases
    public DatesFileViewModel(DatesFilePort port, Desk desk, Optional<RecordId> caseFile) {
        this.port = port;
        this.desk = desk;
        this.caseFile = caseFile;
        this.word = new Input<>(desk.text().get("ics.word"));
    }

    /// Reads who belongs to the clinic.
    public void load() {
        desk.background().run(port.members()::get, members::setAll, this::fail);
    }

    boolean isOfOneCase() {
        return caseFile.isPresent();
    }

    /// Whose cases; empty for everybody’s.
    Input<Optional<String>> member() {
        return member;
    }

    /// Stands in each title before the number of the case.
    Input<String> word() {
        return word;
    }

    ObservableList<String> members() {
        return members;
    }

    /// What was written, and what was left out.
    ReadOnlyObjectProperty<List<Phrase>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /// Whether there is a word to stand in the titles; asks for one where there is none.
    boolean hasWord() {
        if (word.value().isBlank()) {
            word.refuse(new Phrase("ics.wordNeeded"));
        }
        return !word.value().isBlank();
    }

    /// Writes the file, and tells what is in it and what is not.
    void write(Path file) {
        if (writing.get() || !hasWord()) {
            return;
        }
        writing.set(true);
        problem.set(Optional.empty());
        told.set(List.of());
        var asked =
                new DatesFilePort.Asked(caseFile, member.value(), word.value().strip());
        desk.background().run(() -> port.write().apply(asked, file), made -> written(made, file), this::fail);
    }

    private void written(ExportDates.Exported made, Path file) {
        writing.set(false);
        var sentences = new ArrayList<Phrase>();
        sentences.add(new Phrase("ics.written", made.dates(), String.valueOf(file.getFileName())));
        if (made.withoutDay() > 0) {
            sentences.add(new Phrase("ics.withoutDay", made.withoutDay()));
        }
        if (made.restricted() > 0) {
            sentences.add(new Phrase("ics.restricted", made.restricted()));
        }
        told.set(List.copyOf(sentences));
    }

    private void fail(Phrase why) {
        writing.set(false);
        problem.set(Optional.of(why));
    }
}
