package org.recours.ui.kit;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// Hides every name on the screen with one key, while somebody else sits opposite.
public final class NameMask {

    /// The same for every name: neither its length nor its script is told.
    private static final String DOTS = "• • •";

    private final ReadOnlyBooleanWrapper masked = new ReadOnlyBooleanWrapper(false);

    public ReadOnlyBooleanProperty maskedProperty() {
        return masked.getReadOnlyProperty();
    }

    public void toggle() {
        masked.set(!masked.get());
    }

    /// The name, or dots in its place.
    public String shown(String name) {
        return masked.get() && !name.isBlank() ? DOTS : name;
    }

    /// The same for a name that changes, following the mask too.
    public StringBinding shown(ObservableValue<String> name) {
        return following(() -> shown(name.getValue()), name);
    }

    /// A sentence that holds names and is made anew when they are hidden or shown: use [#shown(String)] inside.
    public StringBinding following(Supplier<String> sentence, ObservableValue<?>... others) {
        var watched = new ObservableValue<?>[others.length + 1];
        System.arraycopy(others, 0, watched, 0, others.length);
        watched[others.length] = masked;
        return Bindings.createStringBinding(sentence::get, watched);
    }
}
