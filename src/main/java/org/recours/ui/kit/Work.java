package org.recours.ui.kit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.problem.Phrase;

/// One piece of long work as the screen sees it: what it is doing, how far it is, and how to stop it.
public final class Work {

    /// The part when nobody knows how much there is to do.
    public static final double UNKNOWN = -1;

    private final ReadOnlyObjectWrapper<Optional<Phrase>> saying = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private volatile boolean cancelled;

    Work() {}

    /// What it is doing, in words.
    public ReadOnlyObjectProperty<Optional<Phrase>> sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    /// From 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty partProperty() {
        return part.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Asks it to stop at the next point where nothing is half done.
    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void tell(Phrase words, double how) {
        saying.set(Optional.of(words));
        part.set(how);
    }

    void end() {
        running.set(false);
    }
}
