package org.recours.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.document.FieldType;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.ProseArea;

/// One field of the form in the list beside its page: its own words for it, the answer, and what did not fit.
final class FieldEntry extends VBox {

    private final Text text;
    private final FilledIn field;
    private final Node control;

    FieldEntry(Text text, FilledIn field) {
        this.text = text;
        this.field = field;
        this.control = control();
        getStyleClass().add("form-field");
        control.setAccessibleText(field.name());
        if (field.field().type() != FieldType.CHECKBOX) {
            var label = new Prose(field.name());
            label.getStyleClass().add("field-label");
            label.setLabelFor(control);
            getChildren().add(label);
        }
        getChildren().add(control);
        var note = new Notice(Badge.Tone.AMBER, Feather.ALERT_TRIANGLE).following(text, field.noteProperty());
        getChildren().add(note);
    }

    /// Tells when the keyboard comes here.
    void onFocused(Runnable listener) {
        control.focusedProperty().subscribe(focused -> {
            if (focused) {
                listener.run();
            }
        });
    }

    /// Adds a menu that puts words into the field.
    void offer(MenuButton menu) {
        if (field.field().type() == FieldType.TEXT) {
            menu.setAccessibleText(text.get("forms.fact", menu.getText(), field.name()));
            getChildren().add(menu);
        }
    }

    private Node control() {
        return switch (field.field().type()) {
            case TEXT -> field.field().multiline() ? area() : line();
            case CHECKBOX -> tick();
            case RADIO, CHOICE -> choice();
            case SIGNATURE, BUTTON -> new Label(field.name());
        };
    }

    private Node line() {
        var line = new TextField();
        line.textProperty().bindBidirectional(field.words().valueProperty());
        return line;
    }

    private Node area() {
        var area = new ProseArea();
        area.setPrefRowCount(4);
        area.wordsProperty().bindBidirectional(field.words().valueProperty());
        return area;
    }

    private Node tick() {
        var box = new CheckBox(field.name());
        box.setSelected(field.tick().value());
        box.selectedProperty().addListener((_, _, now) -> field.tick().set(now));
        field.tick().valueProperty().addListener((_, _, now) -> box.setSelected(now));
        return box;
    }

    /// With a first line that takes the choice back.
    private Node choice() {
        var box = new ComboBox<Optional<String>>();
        var options = new ArrayList<Optional<String>>();
        options.add(Optional.empty());
        field.field().options().forEach(option -> options.add(Optional.of(option)));
        box.getItems().setAll(List.copyOf(options));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<String> option) {
                return option == null ? "" : option.orElseGet(() -> text.get("forms.noChoice"));
            }

            @Override
            public Optional<String> fromString(String said) {
                throw new UnsupportedOperationException("a choice is picked, not typed");
            }
        });
        box.valueProperty().bindBidirectional(field.choice().valueProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }
}
