package org.recours.ui.forms;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.document.FormField;
import org.recours.domain.document.FormValue;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Input;

/// One field of the form as it is filled in: what is typed, ticked or chosen, and what did not fit.
final class FilledIn {

    private static final String ON = "on";

    private final FormField field;
    private final Input<String> words = Input.text();
    private final Input<Optional<String>> choice = Input.choice();
    private final Input<Boolean> tick = new Input<>(false);
    private final ReadOnlyObjectWrapper<Optional<Phrase>> note = new ReadOnlyObjectWrapper<>(Optional.empty());

    FilledIn(FormField field) {
        this.field = field;
    }

    FormField field() {
        return field;
    }

    Input<String> words() {
        return words;
    }

    Input<Optional<String>> choice() {
        return choice;
    }

    Input<Boolean> tick() {
        return tick;
    }

    /// What a person should know of it after filling.
    ReadOnlyObjectProperty<Optional<Phrase>> noteProperty() {
        return note.getReadOnlyProperty();
    }

    void say(Optional<Phrase> what) {
        note.set(what);
    }

    /// What the form calls it for people.
    String name() {
        return field.label().filter(label -> !label.isBlank()).orElseGet(field::name);
    }

    /// Whether a person can fill it in here.
    boolean isOpen() {
        return !field.readOnly()
                && switch (field.type()) {
                    case TEXT, CHECKBOX, RADIO, CHOICE -> true;
                    case SIGNATURE, BUTTON -> false;
                };
    }

    /// Whether it still waits for an answer. A box that is not ticked is an answer.
    boolean isGap() {
        return switch (field.type()) {
            case TEXT -> words.value().isBlank();
            case RADIO, CHOICE -> choice.value().isEmpty();
            case CHECKBOX, SIGNATURE, BUTTON -> false;
        };
    }

    /// What goes into the form.
    Optional<FormValue> value() {
        return switch (field.type()) {
            case TEXT ->
                Optional.of(words.value()).filter(said -> !said.isBlank()).map(FormValue.Words::new);
            case RADIO, CHOICE -> choice.value().map(FormValue.Words::new);
            case CHECKBOX -> tick.value() ? Optional.of(new FormValue.Tick(true)) : Optional.empty();
            case SIGNATURE, BUTTON -> Optional.empty();
        };
    }

    /// What the case keeps of it.
    Optional<FilledField> kept() {
        return value().map(value -> new FilledField(
                field.name(),
                switch (value) {
                    case FormValue.Words(var said) -> said;
                    case FormValue.Tick _ -> ON;
                }));
    }

    /// The same as words; none where nothing is filled in.
    String written() {
        return kept().map(FilledField::value).orElse("");
    }

    /// Puts back what was kept; no words empty it.
    void restore(String value) {
        switch (field.type()) {
            case TEXT -> words.set(value);
            case RADIO, CHOICE -> choice.set(Optional.of(value).filter(field.options()::contains));
            case CHECKBOX -> tick.set(value.equals(ON));
            case SIGNATURE, BUTTON -> {}
        }
    }

    /// Tells whenever it is filled in.
    void onFilled(Runnable listener) {
        words.valueProperty().addListener((_, _, _) -> listener.run());
        choice.valueProperty().addListener((_, _, _) -> listener.run());
        tick.valueProperty().addListener((_, _, _) -> listener.run());
    }
}
