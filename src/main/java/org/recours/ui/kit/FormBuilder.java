package org.recours.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.recours.text.Text;

/// Builds a form that reads from top to bottom like the screen.
///
/// The chain only ever adds elements; whatever configures an element happens inside that element's lambda. Every field
/// has its label, its hint and its error beside it; what is wrong is also listed on top, and each line there jumps.
public final class FormBuilder {

    private final Text text;
    private final VBox column = new VBox();
    private final ProblemList problems;
    private final List<Field> row = new ArrayList<>();
    private boolean inRow;

    public FormBuilder(Text text) {
        this.text = text;
        this.problems = new ProblemList(text);
        column.getStyleClass().add("form");
        column.getChildren().add(problems);
    }

    /// A title over the fields that follow.
    public FormBuilder section(String key) {
        var title = new Label(text.get(key));
        title.getStyleClass().addAll("title-4", "form-section");
        column.getChildren().add(title);
        return this;
    }

    /// A sentence among the fields.
    public FormBuilder note(String key) {
        var note = new Prose(text.get(key));
        note.getStyleClass().add("text-muted");
        return node(note);
    }

    /// One line to type in.
    public FormBuilder text(String key, Input<String> input, Consumer<TextEntry> how) {
        return add(new TextEntry(text, key, input), how);
    }

    public FormBuilder text(String key, Input<String> input) {
        return text(key, input, _ -> {});
    }

    /// Several lines to type in.
    public FormBuilder area(String key, Input<String> input, Consumer<AreaEntry> how) {
        return add(new AreaEntry(text, key, input), how);
    }

    /// One of a list, or none yet.
    ///
    /// @param words how a choice is said
    public <T> FormBuilder choice(
            String key,
            Input<Optional<T>> input,
            List<T> choices,
            Function<T, String> words,
            Consumer<ChoiceEntry<T>> how) {
        return add(new ChoiceEntry<>(text, key, input, choices, words), how);
    }

    public <T> FormBuilder choice(String key, Input<Optional<T>> input, List<T> choices, Function<T, String> words) {
        return choice(key, input, choices, words, _ -> {});
    }

    /// A few choices side by side, all seen at once.
    public <T> FormBuilder oneOf(String key, Input<Optional<T>> input, List<T> choices, Function<T, String> words) {
        return add(new OneOfEntry<>(text, key, input, choices, words), _ -> {});
    }

    /// Yes or no.
    public FormBuilder check(String key, Input<Boolean> input, Consumer<CheckEntry> how) {
        return add(new CheckEntry(text, key, input), how);
    }

    public FormBuilder check(String key, Input<Boolean> input) {
        return check(key, input, _ -> {});
    }

    /// A date as it is told.
    ///
    /// @param calendarWords how a calendar is said
    public <C, D> FormBuilder date(
            String key, DateInput<C, D> input, Function<C, String> calendarWords, Consumer<DateEntry<C, D>> how) {
        return add(new DateEntry<>(text, key, input, calendarWords), how);
    }

    /// Fields side by side as long as there is room.
    public FormBuilder row(Consumer<FormBuilder> fields) {
        inRow = true;
        fields.accept(this);
        inRow = false;
        var pane = new FlowPane();
        pane.getStyleClass().add("form-row");
        pane.setMinWidth(0); // its own would be as wide as its widest field
        row.forEach(field -> pane.getChildren().add(within(pane, field.node())));
        row.clear();
        column.getChildren().add(pane);
        return this;
    }

    private static Region within(Region pane, Region field) {
        field.maxWidthProperty().bind(pane.widthProperty());
        return field;
    }

    /// Anything else, as wide as the form.
    public FormBuilder node(Node node) {
        column.getChildren().add(node);
        return this;
    }

    public VBox build() {
        return column;
    }

    private <F extends Field> FormBuilder add(F field, Consumer<? super F> how) {
        how.accept(field);
        problems.watch(field);
        if (inRow) {
            row.add(field);
        } else {
            column.getChildren().add(field.node());
        }
        return this;
    }
}
