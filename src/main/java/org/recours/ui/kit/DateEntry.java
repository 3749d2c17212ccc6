package org.recours.ui.kit;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.recours.text.Text;

/// A date as it is told, in a calendar; what the program understands stands below it before anything is saved.
public final class DateEntry<C, D> extends Field {

    private final TextField field = new TextField();

    /// As wide as the longest example of how a date can be told.
    private static final int COLUMNS = 15;

    DateEntry(Text text, String key, DateInput<C, D> input, Function<C, String> calendarWords) {
        super(text, key, input.typed().problemProperty());
        field.textProperty().bindBidirectional(input.typed().valueProperty());
        field.setPromptText(text.get("kit.date.prompt"));
        field.setPrefColumnCount(COLUMNS);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                input.isUnreadable();
            }
        });
        assemble(line(input, calendarWords), understood(input));
    }

    @Override
    public TextField control() {
        return field;
    }

    private HBox line(DateInput<C, D> input, Function<C, String> words) {
        var line = new HBox(field);
        line.getStyleClass().add("date-line");
        if (input.calendars().size() > 1) {
            var calendars = new ComboBox<C>();
            calendars.getItems().setAll(input.calendars());
            calendars.setConverter(Choices.said(words));
            calendars.valueProperty().bindBidirectional(input.calendarProperty());
            calendars.setAccessibleText(text().get("kit.date.calendar"));
            calendars.setMinWidth(ComboBox.USE_PREF_SIZE);
            line.getChildren().add(calendars);
        }
        return line;
    }

    private Label understood(DateInput<C, D> input) {
        var label = new Prose();
        label.getStyleClass().addAll("date-understood", "text-small");
        var words = input.understoodProperty();
        label.wordsProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get().map(text()::get).orElse(""), words));
        label.visibleProperty().bind(label.wordsProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
