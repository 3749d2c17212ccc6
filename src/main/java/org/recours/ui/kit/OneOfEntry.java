package org.recours.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.recours.text.Text;

/// A few choices side by side, all seen at once.
public final class OneOfEntry<T> extends Field {

    private final ToggleGroup group = new ToggleGroup();
    private final SideBySide pane = new SideBySide();
    private final List<RadioButton> buttons;

    OneOfEntry(Text text, String key, Input<Optional<T>> input, List<T> choices, Function<T, String> words) {
        super(text, key, input.problemProperty());
        buttons = choices.stream()
                .map(choice -> {
                    var button = new RadioButton(words.apply(choice));
                    button.setToggleGroup(group);
                    // The arrow keys select without an action.
                    button.selectedProperty().addListener((_, _, selected) -> {
                        if (selected) {
                            input.set(Optional.of(choice));
                        }
                    });
                    input.valueProperty()
                            .subscribe(chosen -> button.setSelected(
                                    chosen.filter(choice::equals).isPresent()));
                    return button;
                })
                .toList();
        pane.getChildren().addAll(buttons);
        assemble(pane);
        buttons.forEach(button -> {
            button.setAccessibleText(button.getText());
            button.setAccessibleHelp(name());
        });
    }

    @Override
    public RadioButton control() {
        return buttons.getFirst();
    }

    /// Names the buttons for tests: the id, a dash and the place, from 0.
    @Override
    public void id(String id) {
        pane.setId(id);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setId(id + "-" + i);
        }
    }
}
