package org.recours.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;
import org.recours.ui.today.TodayActions.Page;
import org.recours.ui.today.TodayActions.Row;

/// What must happen now, for everyone or for one member.
final class TodayViewModel {

    private final Background background;
    private final TodayActions actions;
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Optional<String>> responsible = new SimpleObjectProperty<>(Optional.empty());

    TodayViewModel(Background background, TodayActions actions) {
        this.background = background;
        this.actions = actions;
    }

    /// Empty until it was read.
    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Whose matters are shown; everyone's when empty.
    ObjectProperty<Optional<String>> responsibleProperty() {
        return responsible;
    }

    /// Reads anew; what was shown stays until then, also when reading fails.
    void load() {
        loading.set(true);
        background.run(
                actions.page(),
                read -> {
                    loading.set(false);
                    problem.set(Optional.empty());
                    page.set(Optional.of(read));
                },
                why -> {
                    loading.set(false);
                    problem.set(Optional.of(why));
                });
    }

    /// The matters of one part, those of nobody in particular always among them: else nobody would see them.
    List<Row> rows(Urgency urgency) {
        return page.get().stream()
                .flatMap(read ->
                        read.rows().stream().filter(row -> Urgency.of(row.standing(), read.today()) == urgency))
                .filter(row -> responsible.get().isEmpty()
                        || row.responsible().isEmpty()
                        || row.responsible().equals(responsible.get()))
                .toList();
    }

    /// The members who are responsible for anything here, and who is at the desk.
    List<String> members() {
        return page.get().stream()
                .flatMap(read -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(read.me()),
                        read.rows().stream().flatMap(row -> row.responsible().stream())))
                .distinct()
                .toList();
    }

    /// How a row's date was found.
    void why(Row row, Consumer<List<Phrase>> show) {
        background.run(() -> actions.why().of(row), show, why -> show.accept(List.of(why)));
    }
}
