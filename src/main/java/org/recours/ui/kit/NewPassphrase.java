package org.recours.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.recours.domain.problem.Phrase;

/// Choosing a passphrase: one of words that is proposed and typed back once, or an own long one typed twice.
public final class NewPassphrase {

    /// How short an own one may be.
    public static final int LEAST_LETTERS = 16;

    private final Supplier<String> propose;
    private final ReadOnlyStringWrapper proposed = new ReadOnlyStringWrapper();
    private final Input<Boolean> isOwn = new Input<>(false);
    private final Input<String> own = Input.text();
    private final Input<String> again = Input.text();

    /// @param propose makes a new one of words; quick
    public NewPassphrase(Supplier<String> propose) {
        this.propose = propose;
        this.proposed.set(propose.get());
        isOwn.valueProperty().addListener((_, _, _) -> again.set(""));
    }

    public ReadOnlyStringProperty proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    public Input<Boolean> isOwn() {
        return isOwn;
    }

    public Input<String> own() {
        return own;
    }

    /// The chosen one once more, to be sure that it was written down or is remembered.
    public Input<String> again() {
        return again;
    }

    /// Other words.
    public void proposeAnother() {
        proposed.set(propose.get());
        again.set("");
    }

    /// The passphrase, once it is long enough and was typed alike twice; else the fields say what is missing.
    public Optional<char[]> chosen() {
        var wanted = isOwn.value() ? own.value() : proposed.get();
        if (isOwn.value() && wanted.codePointCount(0, wanted.length()) < LEAST_LETTERS) {
            own.refuse(new Phrase("kit.passphrase.tooShort", LEAST_LETTERS));
            return Optional.empty();
        }
        if (!words(again.value()).equals(words(wanted))) {
            again.refuse(new Phrase("kit.passphrase.notTheSame"));
            return Optional.empty();
        }
        return Optional.of(wanted.toCharArray());
    }

    /// Words are told apart by one space; an own passphrase is taken as it is.
    private String words(String typed) {
        return isOwn.value() ? typed : typed.strip().replaceAll("\\s+", " ");
    }
}
