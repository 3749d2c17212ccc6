package org.recours.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import org.recours.text.Text;

/// One of a list, or none yet.
public final class ChoiceEntry<T> extends Field {

    private final ComboBox<T> box = new ComboBox<>();

    ChoiceEntry(Text text, String key, Input<Optional<T>> input, List<T> choices, Function<T, String> words) {
        super(text, key, input.problemProperty());
        box.getItems().setAll(choices);
        box.setConverter(Choices.said(words));
        input.valueProperty().subscribe(chosen -> box.setValue(chosen.orElse(null)));
        box.valueProperty().addListener((_, _, chosen) -> input.set(Optional.ofNullable(chosen)));
        assemble(box);
    }

    @Override
    public ComboBox<T> control() {
        return box;
    }

    /// What stands there before a choice.
    public void prompt(String key) {
        box.setPromptText(text().get(key));
    }
}
