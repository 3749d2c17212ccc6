package org.recours.ui.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;

/// One field of a form: its label above, the control, and the line below that says what it needs.
public abstract sealed class Field permits TextEntry, AreaEntry, ChoiceEntry, OneOfEntry, CheckEntry, DateEntry {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Text text;
    private final String name;
    private final ReadOnlyObjectProperty<Optional<Phrase>> problem;
    private final VBox box = new VBox();
    private final Label label = new Label();
    private final Prose hint = new Prose();
    private final Prose error = new Prose();

    Field(Text text, String key, ReadOnlyObjectProperty<Optional<Phrase>> problem) {
        this.text = text;
        this.name = text.get(key);
        this.problem = problem;
        label.setText(name);
        label.getStyleClass().add("field-label");
        box.getStyleClass().add("field");
        hide(hint);
        hint.getStyleClass().addAll("field-hint", "text-small");
        error.getStyleClass().addAll("field-error", "text-small");
        error.setGraphic(Icons.of(org.kordamp.ikonli.feather.Feather.ALERT_CIRCLE));
    }

    /// What takes the keyboard.
    public abstract Node control();

    /// Explains the field below it.
    public void hint(String key) {
        hint.say(text.get(key));
        control().setAccessibleHelp(text.get(key));
        show(hint);
    }

    /// Adds "required" to the label.
    public void required() {
        label.setText(text.get("kit.required", name));
    }

    /// Names the control for tests and styles.
    public void id(String id) {
        control().setId(id);
    }

    /// Visible only while this holds.
    public void visibleWhen(javafx.beans.value.ObservableValue<Boolean> condition) {
        box.visibleProperty().bind(condition);
        box.managedProperty().bind(condition);
    }

    /// For another look than the usual: the whole field.
    public VBox node() {
        return box;
    }

    String name() {
        return name;
    }

    Text text() {
        return text;
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem;
    }

    /// Called last by each constructor, with what it made.
    void assemble(Node... content) {
        label.setLabelFor(control());
        control().setAccessibleText(name);
        box.getChildren().add(label);
        box.getChildren().addAll(content);
        box.getChildren().addAll(hint, error);
        error.wordsProperty()
                .bind(Bindings.createStringBinding(
                        () -> problem.get().map(text::get).orElse(""), problem));
        problem.subscribe(this::mark);
    }

    void hideLabel() {
        hide(label);
    }

    static void hide(Node node) {
        node.setVisible(false);
        node.setManaged(false);
    }

    static void show(Node node) {
        node.setVisible(true);
        node.setManaged(true);
    }

    private void mark(Optional<Phrase> what) {
        control().pseudoClassStateChanged(DANGER, what.isPresent());
        what.ifPresentOrElse(
                phrase -> {
                    show(error);
                    control().setAccessibleHelp(text.get(phrase));
                },
                () -> hide(error));
    }
}
