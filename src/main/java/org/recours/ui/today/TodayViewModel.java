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
import org.recours.ui.today.TodayActions.Count;
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
        background.inTurn(
                () -> {
                    actions.memory().change().accept(kept -> kept.with(whose));
                    return whose;
                },
                _ -> load(),
                why -> problem.set(Optional.of(why)));
    }

    /// Reads anew; what was shown stays until then, also when reading fails.
    void load() {
        loading.set(true);
        background.inTurn(
                this::read,
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

    private Read read() throws Exception {
        var remembered = actions.memory().read().call();
        return new Read(actions.pages().of(remembered.whose()), remembered);
    }

    private record Read(Page page, Remembered remembered) {}

    /// How many matters of others ask for something today and are not shown.
    int hidden() {
        return page.get().map(Page::hidden).orElse(0);
    }

    /// The matters of one part.
    List<Row> rows(Urgency urgency) {
        return page.get().stream()
                .flatMap(read ->
                        read.rows().stream().filter(row -> Urgency.of(row.standing(), read.today()) == urgency))
                .toList();
    }

    /// How many cases a part has when not all of them are shown.
    Optional<Count> cutOff(Urgency urgency) {
        return page.get().flatMap(read -> Optional.ofNullable(read.cutOff().get(urgency)));
    }

    /// The other members whose matters can be asked for.
    List<String> members() {
        return page.get().stream().flatMap(read -> read.members().stream()).toList();
    }

    /// How a row's date was found.
    void why(Row row, Consumer<List<Phrase>> show) {
        background.run(() -> actions.why().of(row), show, why -> show.accept(List.of(why)));
    }
}
