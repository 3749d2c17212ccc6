package org.recours.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.recours.domain.problem.Phrase;

/// Writes one thing at a time: a button that is pressed twice on a slow disk writes once.
public final class OneWrite {

    private final Background background;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);

    public OneWrite(Background background) {
        this.background = background;
    }

    /// Whether something is being written; until then nothing else is.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Runs the task off the screen, then exactly one of the two on the screen; nothing while another one runs.
    public <T> void run(Callable<T> task, Consumer<? super T> onSuccess, Consumer<? super Phrase> onProblem) {
        if (running.get()) {
            return;
        }
        running.set(true);
        background.run(task, ended(onSuccess), ended(onProblem));
    }

    private <T> Consumer<T> ended(Consumer<? super T> tell) {
        return outcome -> {
            running.set(false);
            tell.accept(outcome);
        };
    }
}
