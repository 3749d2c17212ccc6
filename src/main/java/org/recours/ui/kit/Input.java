package org.recours.ui.kit;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.recours.domain.problem.Phrase;

/// One thing that a person fills in: its value, and what is wrong with it.
///
/// The ViewModel refuses a value with a sentence that says what to do; typing again takes the sentence away.
public final class Input<T> {

    private final ObjectProperty<T> value;
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Input(T initial) {
        value = new SimpleObjectProperty<>(initial);
        value.addListener((_, _, _) -> accept());
    }

    /// Words that are not yet typed.
    public static Input<String> text() {
        return new Input<>("");
    }

    /// A choice that is not yet made.
    public static <T> Input<Optional<T>> choice() {
        return new Input<>(Optional.empty());
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T value() {
        return value.get();
    }

    public void set(T newValue) {
        value.set(newValue);
    }

    public ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Says what is wrong and what to do; the value stays as it was typed.
    public void refuse(Phrase why) {
        problem.set(Optional.of(why));
    }

    /// Takes back what was said against it.
    public void accept() {
        problem.set(Optional.empty());
    }
}
