package org.recours.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.OneWrite;
import org.recours.ui.nav.Desk;
import org.recours.usecase.WholeCase;

/// The case that is open on the screen: read, saved and read again. Every part of the screen saves through it.
final class OpenedCase {

    private final CasePort port;
    private final Desk desk;
    private final RecordId id;
    private final ReadOnlyObjectWrapper<Optional<WholeCase>> whole = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final OneWrite saving;
    private Runnable read = () -> {};

    OpenedCase(CasePort port, Desk desk, RecordId id) {
        this.port = port;
        this.desk = desk;
        this.id = id;
        this.saving = new OneWrite(desk.background());
    }

    RecordId id() {
        return id;
    }

    CasePort port() {
        return port;
    }

    Desk desk() {
        return desk;
    }

    LocalDate today() {
        return port.now().get().toLocalDate();
    }

    /// What was read last; empty before the first reading, and when the case is not known here.
    ReadOnlyObjectProperty<Optional<WholeCase>> wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.runningProperty();
    }

    /// Tells after each reading, also where nothing of the case is another: its dates may be, by a rule or a holiday.
    void onRead(Runnable listener) {
        read = listener;
    }

    /// Reads it again; what somebody is typing stays.
    void load() {
        desk.background().run(() -> port.open().apply(id), this::loaded, this::failed);
    }

    /// Something was saved, perhaps of this case. What is being saved here is read again anyway.
    void refresh() {
        if (!saving.runningProperty().get()) {
            load();
        }
    }

    /// Makes these edits durable and reads the case again. What was typed stays on the screen until then.
    ///
    /// @param said for the status line
    /// @param done told once it is durable, with the case as it is now, before any part of the screen is
    void save(Phrase said, Stream<Edit> edits, Consumer<WholeCase> done) {
        var all = edits.filter(edit -> !edit.isEmpty()).toList();
        if (!all.isEmpty()) {
            save(said, all::stream, done);
        }
    }

    /// The same for edits that take work to find. Where none are found nothing is said: the case is only read again.
    ///
    /// @param edits blocking, called off the screen
    void save(Phrase said, Supplier<Stream<Edit>> edits, Consumer<WholeCase> done) {
        problem.set(Optional.empty());
        var compartment = whole.get()
                .filter(now -> now.caseFile().record().staysHere())
                .map(_ -> Compartment.RESTRICTED)
                .orElse(Compartment.GENERAL);
        saving.run(
                () -> record(compartment, edits.get()),
                recorded -> {
                    if (recorded.isAnything()) {
                        desk.say().accept(said);
                        recorded.now().ifPresent(done);
                    }
                    loaded(recorded.now());
                },
                this::failed);
    }

    private record Recorded(boolean isAnything, Optional<WholeCase> now) {}

    private Recorded record(Compartment compartment, Stream<Edit> edits) {
        var found = edits.filter(edit -> !edit.isEmpty()).toList();
        if (!found.isEmpty()) {
            port.record().accept(compartment, found);
        }
        return new Recorded(!found.isEmpty(), port.open().apply(id));
    }

    /// A new line of the timeline.
    Edit line(EntryKind kind, String words) {
        return Edit.create(
                TimelineEntry.TYPE,
                new TimelineEntry(
                        port.newId().get(),
                        Optional.of(id),
                        Optional.of(kind),
                        Optional.of(today()),
                        Optional.of(port.now().get().toInstant()),
                        Optional.of(port.member()),
                        Optional.of(words.strip()).filter(said -> !said.isEmpty())));
    }

    /// Several edits of one save.
    static Stream<Edit> all(List<Edit> edits, Edit... more) {
        var all = new ArrayList<>(edits);
        all.addAll(List.of(more));
        return all.stream();
    }

    private void loaded(Optional<WholeCase> now) {
        whole.set(now);
        if (now.isEmpty()) {
            problem.set(Optional.of(new Phrase("case.notKnown")));
        }
        read.run();
    }

    private void failed(Phrase why) {
        problem.set(Optional.of(why));
    }
}
