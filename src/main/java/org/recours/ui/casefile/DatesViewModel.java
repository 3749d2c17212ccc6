package org.recours.ui.casefile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.AfterPause;
import org.recours.usecase.AuthorityClock;
import org.recours.usecase.CaseDates;
import org.recours.usecase.RunningDate;
import org.recours.usecase.WholeCase;

/// The dates of a case: those that run, one for each decision that is contested, the earliest first; and the
/// authorities’ own.
final class DatesViewModel {

    private final OpenedCase opened;
    private final AfterPause<Optional<Counted>> counting;
    private final ReadOnlyObjectWrapper<List<OpenDate>> dates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<AuthorityClock>> authorities = new ReadOnlyObjectWrapper<>(List.of());

    DatesViewModel(OpenedCase opened) {
        this.opened = opened;
        counting = new AfterPause<>(
                opened.desk().background(),
                Duration.ZERO,
                this::counting,
                counted -> counted.ifPresent(this::show),
                this::showRecorded);
    }

    /// The dates of a case as it was read; until they are counted it may be read anew, or be gone.
    private record Counted(WholeCase whole, CaseDates dates) {}

    /// Empty when nothing is to be done by any day.
    ReadOnlyObjectProperty<List<OpenDate>> openProperty() {
        return dates.getReadOnlyProperty();
    }

    /// The time to answer each thing that was filed, the first to end first.
    ReadOnlyObjectProperty<List<AuthorityClock>> authoritiesProperty() {
        return authorities.getReadOnlyProperty();
    }

    /// What is said of one of them where several can be meant: its day, or its decision where two share a day.
    String words(RecordId deadline) {
        var meant = dates.get().stream()
                .filter(date -> date.deadline().equals(deadline))
                .findFirst();
        var day = meant.map(date -> date.line().headline());
        boolean isShared = dates.get().stream()
                        .filter(date -> day.equals(Optional.of(date.line().headline())))
                        .count()
                > 1;
        return meant.filter(_ -> isShared)
                .map(OpenDate::about)
                .or(() -> day.map(text()::get))
                .orElse("");
    }

    /// Says the dates of the case as it was read last, as they stand at this moment.
    void show() {
        counting.now();
    }

    private Callable<Optional<Counted>> counting() {
        var read = opened.wholeProperty().get();
        var dates = opened.port().time().dates();
        return () -> read.map(whole -> new Counted(whole, dates.apply(whole)));
    }

    private void show(Counted counted) {
        dates.set(counted.dates().running().stream()
                .map(date -> OpenDate.of(
                        date, about(counted.whole(), date), counted.dates().now()))
                .toList());
        authorities.set(counted.dates().authorities());
    }

    /// A date that can’t be counted anew still runs.
    private void showRecorded(Phrase why) {
        opened.wholeProperty()
                .get()
                .ifPresent(whole -> show(new Counted(
                        whole, CaseDates.asRecorded(whole, opened.port().now().get()))));
        opened.desk().say().accept(why);
    }

    private String about(WholeCase whole, RunningDate date) {
        return whole.decisionOf(date.deadline())
                .map(new DecisionWords(text())::of)
                .orElse("");
    }

    private Text text() {
        return opened.desk().text();
    }
}
