package org.recours.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final ReadOnlyObjectWrapper<Remembered> shown = new ReadOnlyObjectWrapper<>(Remembered.NOTHING);

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

    /// Whose matters are shown: those that this seat looked at last.
    ReadOnlyObjectProperty<Remembered> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows the matters of others or of all from now on.
    void choose(Whose whose) {
        shown.set(shown.get().with(whose));
        background.inTurn(
                () -> {
                    actions.memory().change().accept(kept -> kept.with(whose));
                    return whose;
                },
                _ -> {},
                why -> problem.set(Optional.of(why)));
    }

    /// Reads anew; what was shown stays until then, also when reading fails.
    void load() {
        loading.set(true);
        background.inTurn(
                () -> new Read(actions.page().call(), actions.memory().read().call()),
                read -> {
                    loading.set(false);
                    problem.set(Optional.empty());
                    shown.set(read.remembered);
                    page.set(Optional.of(read.page));
                },
                why -> {
                    loading.set(false);
                    problem.set(Optional.of(why));
                });
    }

    private record Read(Page page, Remembered remembered) {}

    /// How many matters of others ask for something today and are not shown.
    int hidden() {
        return Math.toIntExact(page.get().stream()
                .flatMap(read -> read.rows().stream()
                        .filter(row -> !holds(row, read))
                        .map(row -> Urgency.of(row.standing(), read.today())))
                .filter(Urgency::isUrgent)
                .count());
    }

    private boolean holds(Row row, Page read) {
        return shown.get().whose().holds(row.responsible(), read.me());
    }

    /// The matters of one part.
    List<Row> rows(Urgency urgency) {
        return page.get().stream()
                .flatMap(read -> read.rows().stream()
                        .filter(row -> Urgency.of(row.standing(), read.today()) == urgency)
                        .filter(row -> holds(row, read)))
                .toList();
    }

    /// The other members who are responsible for anything here.
    List<String> members() {
        return page.get().stream()
                .flatMap(read -> read.rows().stream()
                        .flatMap(row -> row.responsible().stream())
                        .filter(name -> !name.equals(read.me())))
                .distinct()
                .toList();
    }

    /// How a row's date was found.
    void why(Row row, Consumer<List<Phrase>> show) {
        background.run(() -> actions.why().of(row), show, why -> show.accept(List.of(why)));
    }
}
