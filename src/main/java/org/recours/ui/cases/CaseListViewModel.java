package org.recours.ui.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.casefile.Kind;
import org.recours.domain.problem.Phrase;
import org.recours.store.CaseFilter;
import org.recours.store.CaseRow;
import org.recours.store.CaseSort;
import org.recours.ui.kit.AfterPause;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.RowWindows;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;

/// What the list of cases knows and can do. Of a long list only the rows near the screen are in memory.
public final class CaseListViewModel {

    private static final Duration TYPING_PAUSE = Duration.ofMillis(200);

    private final CaseListPort port;
    private final Desk desk;
    private final Input<String> find = Input.text();
    private final Input<Optional<Kind>> kind = Input.choice();
    private final Input<CaseFilter.Progress> progress = new Input<>(CaseFilter.Progress.OPEN);
    private final Input<CaseSort> sort = new Input<>(CaseSort.ACT_BY);
    private final RowWindows<CaseRow> rows;
    private final AfterPause<Shown> reading;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile Query query = new Query(CaseFilter.of(CaseFilter.Progress.OPEN), CaseSort.ACT_BY);

    private record Query(CaseFilter filter, CaseSort sort) {}

    private record Shown(Query query, int count) {}

    public CaseListViewModel(CaseListPort port, Desk desk) {
        this.port = port;
        this.desk = desk;
        this.rows = new RowWindows<>(desk.background(), this::fetch, this::fail);
        this.reading = new AfterPause<>(desk.background(), TYPING_PAUSE, this::counting, this::show, this::fail);
        find.valueProperty().addListener((_, _, _) -> reading.typed());
        kind.valueProperty().addListener((_, _, _) -> reading.now());
        progress.valueProperty().addListener((_, _, _) -> reading.now());
        sort.valueProperty().addListener((_, _, _) -> reading.now());
    }

    /// Reads the list, also when something of it changed.
    public void load() {
        reading.now();
    }

    /// What stands in the number or the name.
    Input<String> find() {
        return find;
    }

    Input<Optional<Kind>> kind() {
        return kind;
    }

    Input<CaseFilter.Progress> progress() {
        return progress;
    }

    Input<CaseSort> sort() {
        return sort;
    }

    RowWindows<CaseRow> rows() {
        return rows;
    }

    /// How long the list is; -1 while nobody knows yet.
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the list is narrowed, so that an empty one means something else.
    boolean isNarrowed() {
        return !find.value().isBlank() || kind.value().isPresent() || progress.value() == CaseFilter.Progress.CLOSED;
    }

    LocalDate today() {
        return port.today().get();
    }

    void open(CaseRow row) {
        desk.go().accept(new Place.Case(row.id()));
    }

    void record() {
        desk.go().accept(Place.Intake.begin());
    }

    private Callable<Shown> counting() {
        var open = CaseFilter.of(progress.value());
        var filter = new CaseFilter(
                        open.text(),
                        kind.value(),
                        open.category(),
                        open.progress(),
                        open.responsible(),
                        open.isRestricted())
                .withText(find.value());
        var asked = new Query(filter, sort.value());
        return () -> new Shown(asked, port.count().applyAsInt(filter));
    }

    private void show(Shown shown) {
        problem.set(Optional.empty());
        query = shown.query;
        rows.reload(shown.count);
        count.set(shown.count);
    }

    private List<CaseRow> fetch(int from, int rowCount) {
        var asked = query;
        return port.rows().read(asked.filter, asked.sort, from, rowCount);
    }

    private void fail(Phrase why) {
        problem.set(Optional.of(why));
    }
}
