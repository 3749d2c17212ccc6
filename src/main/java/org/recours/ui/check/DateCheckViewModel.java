package org.recours.ui.check;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Progress;
import org.recours.ui.kit.Work;
import org.recours.usecase.CheckDates.Checked;
import org.recours.usecase.MovedDate;

/// A check that can be begun and stopped, and what it found: kept for as long as the desk is open, so that whoever goes
/// through the cases of the list finds it again.
public final class DateCheckViewModel {

    private final DateCheckActions actions;
    private final Supplier<ZonedDateTime> now;
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<MovedDate> opened = Optional.empty();

    /// @param now by the clock of the desk
    public DateCheckViewModel(DateCheckActions actions, Supplier<ZonedDateTime> now) {
        this.actions = actions;
        this.now = now;
    }

    /// What a check found. Whatever is saved later is not in it.
    ///
    /// @param at when it began
    record Found(Checked checked, ZonedDateTime at) {}

    ReadOnlyObjectProperty<Optional<Work>> workProperty() {
        return work.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Empty before a check has ended.
    ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The line that was opened last.
    Optional<MovedDate> opened() {
        return opened;
    }

    void open(MovedDate moved) {
        opened = Optional.of(moved);
    }

    /// Looks at every open date, unless that is being done.
    void check(Background background) {
        if (busy.get()) {
            return;
        }
        found.set(Optional.empty());
        opened = Optional.empty();
        problem.set(Optional.empty());
        busy.set(true);
        var at = now.get();
        var begun = background.startReading(
                this::check,
                result -> found.set(Optional.of(new Found(result, at))),
                why -> problem.set(Optional.of(why)));
        begun.runningProperty().subscribe(busy::set);
        work.set(Optional.of(begun));
    }

    private Checked check(Progress progress) {
        return actions.check((done, all) -> {
            progress.tell(new Phrase("check.progress", done, all), done, all);
            progress.stopIfCancelled();
        });
    }
}
