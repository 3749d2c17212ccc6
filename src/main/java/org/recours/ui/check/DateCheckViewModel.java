package org.recours.ui.check;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Progress;
import org.recours.ui.kit.Work;
import org.recours.usecase.CheckDates.Checked;

/// A check that can be begun and stopped, and what it found.
final class DateCheckViewModel {

    private final Background background;
    private final DateCheckActions actions;
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Checked>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    DateCheckViewModel(Background background, DateCheckActions actions) {
        this.background = background;
        this.actions = actions;
    }

    ReadOnlyObjectProperty<Optional<Work>> workProperty() {
        return work.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Empty before a check has ended.
    ReadOnlyObjectProperty<Optional<Checked>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Looks at every open date, unless that is being done.
    void check() {
        if (busy.get()) {
            return;
        }
        found.set(Optional.empty());
        problem.set(Optional.empty());
        busy.set(true);
        var begun = background.start(
                this::check, result -> found.set(Optional.of(result)), why -> problem.set(Optional.of(why)));
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
