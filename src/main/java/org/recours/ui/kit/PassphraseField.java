package org.recours.ui.kit;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;

/// Where a passphrase is typed: hidden unless asked, completing listed words, and telling what the keyboard writes.
public final class PassphraseField extends VBox {

    /// Listed words differ in their first letters; before that, the list would only tell onlookers the alphabet.
    private static final int LETTERS_BEFORE_COMPLETING = 3;

    private static final int MOST_WORDS = 4;

    private final Text text;
    private final Input<String> input;
    private final Function<String, List<String>> complete;
    private final BooleanSupplier capsLock;
    private final PasswordField hidden = new PasswordField();
    private final TextField seen = new TextField();
    private final FlowPane words = new FlowPane();
    private final Prose keyboard = new Prose();

    /// @param complete listed words that begin so
    /// @param capsLock whether it is on, where the platform tells
    public PassphraseField(
            Text text,
            String key,
            Input<String> input,
            Function<String, List<String>> complete,
            BooleanSupplier capsLock) {
        this.text = text;
        this.input = input;
        this.complete = complete;
        this.capsLock = capsLock;
        getStyleClass().add("passphrase");
        var name = new Label(text.get(key));
        name.getStyleClass().add("field-label");
        name.setLabelFor(hidden);
        dress(hidden, text.get(key));
        dress(seen, text.get(key));
        getChildren().addAll(name, line(), completions(), keyboardLine(), errorLine());
        input.valueProperty().subscribe(this::follow);
    }

    /// What takes the keyboard.
    public Node control() {
        return seen.isVisible() ? seen : hidden;
    }

    /// Names the hidden field for tests; the one that shows its letters has `-seen` added.
    public void id(String id) {
        hidden.setId(id);
        seen.setId(id + "-seen");
    }

    /// Called by Enter.
    public void onEnter(Runnable act) {
        hidden.setOnAction(_ -> act.run());
        seen.setOnAction(_ -> act.run());
    }

    private HBox line() {
        var eye = new ToggleButton(text.get("kit.passphrase.show"), Icons.of(Feather.EYE));
        eye.setMinWidth(USE_PREF_SIZE);
        seen.visibleProperty().bind(eye.selectedProperty());
        hidden.visibleProperty().bind(eye.selectedProperty().not());
        var field = new StackPane(hidden, seen);
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(field, eye);
        line.getStyleClass().add("passphrase-line");
        return line;
    }

    private void dress(TextField field, String name) {
        field.setAccessibleText(name);
        field.setNodeOrientation(NodeOrientation.INHERIT);
        field.textProperty().bindBidirectional(input.valueProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::completeWithTab);
        field.focusedProperty().subscribe(_ -> tellKeyboard());
    }

    private FlowPane completions() {
        words.getStyleClass().add("passphrase-words");
        words.setAccessibleText(text.get("kit.passphrase.words"));
        return words;
    }

    private Prose keyboardLine() {
        keyboard.getStyleClass().addAll("badge", "badge-amber");
        keyboard.setGraphic(Icons.of(Feather.TYPE));
        Field.hide(keyboard);
        return keyboard;
    }

    private Label errorLine() {
        var error = new Prose();
        error.getStyleClass().addAll("field-error", "text-small");
        error.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        input.problemProperty().subscribe(problem -> {
            error.say(problem.map(text::get).orElse(""));
            error.setVisible(problem.isPresent());
            error.setManaged(problem.isPresent());
        });
        return error;
    }

    private void follow(String typed) {
        tellKeyboard();
        words.getChildren().clear();
        for (var word : candidates(typed)) {
            var link = new Hyperlink(word);
            link.setFocusTraversable(false);
            link.setOnAction(_ -> take(word));
            words.getChildren().add(link);
        }
        words.setVisible(!words.getChildren().isEmpty());
        words.setManaged(words.isVisible());
    }

    private List<String> candidates(String typed) {
        var begun = lastWord(typed);
        if (begun.codePointCount(0, begun.length()) < LETTERS_BEFORE_COMPLETING) {
            return List.of();
        }
        var found = complete.apply(begun);
        return found.size() > MOST_WORDS || found.equals(List.of(begun)) ? List.of() : found;
    }

    private void completeWithTab(KeyEvent event) {
        var found = candidates(input.value());
        if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && found.size() == 1) {
            event.consume();
            take(found.getFirst());
        }
    }

    private void take(String word) {
        var typed = input.value();
        input.set(typed.substring(0, typed.length() - lastWord(typed).length()) + word + " ");
        hidden.end();
        seen.end();
    }

    private void tellKeyboard() {
        var says = capsLock.getAsBoolean()
                ? text.get("kit.passphrase.capsLock")
                : switch (Script.ofLast(input.value())) {
                    case LATIN, NONE -> "";
                    case ARABIC -> text.get("kit.passphrase.arabicLetters");
                    case OTHER -> text.get("kit.passphrase.otherLetters");
                };
        keyboard.say(says);
        keyboard.setVisible(!says.isEmpty());
        keyboard.setManaged(!says.isEmpty());
    }

    private static String lastWord(String typed) {
        return typed.substring(typed.lastIndexOf(' ') + 1);
    }

    /// What the keyboard writes, told by the last letter: no platform lets a Java window ask for the layout.
    private enum Script {
        NONE,
        LATIN,
        ARABIC,
        OTHER;

        static Script ofLast(String typed) {
            return typed.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(letter -> switch (Character.UnicodeScript.of(letter)) {
                        case LATIN -> LATIN;
                        case ARABIC -> ARABIC;
                        default -> OTHER;
                    })
                    .reduce(NONE, (_, later) -> later);
        }
    }
}
