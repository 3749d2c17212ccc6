package org.recours.ui.sheet;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.problem.Phrase;

/// What a person is asked before something is saved that looks like a slip. Who says that it is right is not asked
/// again for the same.
public final class SaveQuestion {

    private final ReadOnlyObjectWrapper<List<Phrase>> open = new ReadOnlyObjectWrapper<>(List.of());
    private List<Phrase> confirmed = List.of();

    /// What is asked now; empty while nothing is.
    public ReadOnlyObjectProperty<List<Phrase>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether it can be saved; otherwise the question stands there from now on.
    public boolean isAnswered(List<Phrase> doubts) {
        boolean isClear = doubts.isEmpty() || doubts.equals(confirmed);
        open.set(isClear ? List.of() : doubts);
        return isClear;
    }

    /// It is right as it stands.
    public void confirm() {
        confirmed = open.get();
        open.set(List.of());
    }

    /// Something else was typed, so nothing is asked before the next try.
    public void withdraw() {
        open.set(List.of());
    }
}
