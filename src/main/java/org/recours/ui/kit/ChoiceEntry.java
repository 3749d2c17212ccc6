package org.recours.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import org.recours.text.Text;

/// One of a list, or none: the last line takes the choice back.
public final class ChoiceEntry<T> extends Field {

    private final ComboBox<Optional<T>> box = new SteadyBox<>();
    private boolean isAlwaysChosen;

    ChoiceEntry(Text text, String key, Input<Optional<T>> input, List<T> choices, Function<T, String> words) {
        super(text, key, input.problemProperty());
        box.setConverter(Choices.said(choice -> choice.map(words).orElseGet(() -> text.get("kit.choice.none"))));
        offer(choices);
        input.valueProperty().subscribe(this::show);
        box.valueProperty().addListener((_, _, chosen) -> input.set(chosen == null ? Optional.empty() : chosen));
        assemble(box);
    }

    /// Other choices than before. What is chosen stays, also when it is no longer among them.
    public void offer(List<T> choices) {
        var chosen = box.getValue();
        var lines = new ArrayList<Optional<T>>();
        choices.forEach(choice -> lines.add(Optional.of(choice)));
        if (!isAlwaysChosen) {
            lines.add(Optional.empty());
        }
        box.getItems().setAll(lines);
        box.setValue(chosen);
    }

    /// One is chosen from the beginning and always.
    public void alwaysChosen() {
        isAlwaysChosen = true;
        box.getItems().remove(Optional.empty());
    }

    @Override
    public ComboBox<Optional<T>> control() {
        return box;
    }

    /// The line that takes the choice back stays in the box once it was taken; before a choice the box is empty.
    private void show(Optional<T> chosen) {
        var shown = box.getValue() == null ? Optional.<T>empty() : box.getValue();
        if (!chosen.equals(shown)) {
            box.setValue(chosen.isEmpty() ? null : chosen);
        }
    }

    /// What stands there before a choice.
    public void prompt(String key) {
        box.setPromptText(text().get(key));
    }
}
