package org.recours.ui.letters;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.document.LetterField;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.ProseArea;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;

/// One letter: its pages large, beside it what is still blank and what can be typed for this letter alone.
public final class LetterView {

    private final LetterViewModel model;
    private final Text text;
    private final VBox fields = new VBox();

    /// The letter as the main window shows it.
    public static Screen screen(LetterViewModel model, Desk desk) {
        var view = new LetterView(model, desk.text());
        var pane = new PaperPane(desk, model.title(), model.making(), view.side(), model::keep);
        return Screen.of(pane, model::load).withPrimary(pane::keepAndPrint).withKeepTyped(pane::keepTyped);
    }

    private LetterView(LetterViewModel model, Text text) {
        this.model = model;
        this.text = text;
    }

    private Node side() {
        var blanks = new VBox();
        blanks.setId("letter-missing");
        blanks.getStyleClass().add("lines");
        Runnable show = () -> {
            blanks.getChildren().clear();
            if (!model.missing().isEmpty()) {
                blanks.getChildren().add(Notice.saying(Badge.Tone.AMBER, Feather.EDIT_3, text.get("letters.missing")));
            }
            model.missing().forEach(field -> blanks.getChildren().add(blank(field)));
        };
        model.missing().addListener((ListChangeListener<LetterField>) _ -> show.run());
        show.run();
        fields.getStyleClass().add("form-fields");
        model.typed().forEach((field, input) -> fields.getChildren().add(field(field, input)));
        var odd = new Notice(Badge.Tone.AMBER, Feather.ALERT_TRIANGLE).following(text, model.unprintableProperty());
        var column = new VBox(odd, blanks, fields);
        column.getStyleClass().add("form-fields");
        return column;
    }

    /// A blank of the page: a jump to its field where it can be typed here, words where the case or Settings has to say
    /// it.
    private Node blank(LetterField field) {
        if (!model.typed().containsKey(field)) {
            return new Prose(
                    text.get(field.isOfClinic() ? "letters.blankOfClinic" : "letters.blankOfCase", name(field)));
        }
        var jump = new Button("", new Prose(name(field), Icons.of(Feather.CORNER_DOWN_RIGHT)));
        jump.setAccessibleText(name(field));
        jump.getStyleClass().add("flat");
        jump.setOnAction(_ -> fields.getChildren().stream()
                .filter(node -> field.equals(node.getUserData()))
                .findFirst()
                .flatMap(Regions::firstFocusable)
                .ifPresent(Node::requestFocus));
        return jump;
    }

    private Node field(LetterField field, Input<String> input) {
        var label = new Prose(name(field));
        label.getStyleClass().add("field-label");
        var area = new ProseArea();
        area.setPrefRowCount(field.isLong() ? 6 : 1);
        area.wordsProperty().bindBidirectional(input.valueProperty());
        area.setAccessibleText(name(field));
        area.setId("letter-" + field.placeholder());
        label.setLabelFor(area);
        var box = new VBox(label, area);
        box.setUserData(field);
        box.getStyleClass().add("form-field");
        return box;
    }

    private String name(LetterField field) {
        var words = text.get("letter.field." + field);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
