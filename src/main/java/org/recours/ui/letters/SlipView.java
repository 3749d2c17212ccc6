package org.recours.ui.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.document.SlipSymbol;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Choosing;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;

/// A pocket slip: day, hour, and the pictures from which the person chooses one.
public final class SlipView {

    private static final double PICTURE = 0.32;

    private final SlipViewModel model;
    private final Text text;

    /// The slip as the main window shows it.
    public static Screen screen(SlipViewModel model, Desk desk) {
        var view = new SlipView(model, desk.text());
        var pane = new PaperPane(desk, desk.text().get("forms.slip"), model.making(), view.side(), model::keep);
        return Screen.of(pane, model::load).withPrimary(pane::keepAndPrint).withKeepTyped(pane::keepTyped);
    }

    private SlipView(SlipViewModel model, Text text) {
        this.model = model;
        this.text = text;
    }

    private Node side() {
        var form = ReaderFields.to(new FormBuilder(text), text, model.reader())
                .date(
                        "letters.slipDay",
                        model.day(),
                        calendar -> text.get("code.calendar." + calendar),
                        day -> day.id("slip-day"))
                .text("letters.slipHour", model.hour(), hour -> {
                    hour.columns(6);
                    hour.leftToRight();
                    hour.id("slip-hour");
                })
                .build();
        var title = new Label(text.get("letters.slipSymbol"));
        title.getStyleClass().add("field-label");
        var missing = new Notice(Badge.Tone.RED, Feather.ALERT_CIRCLE)
                .following(text, model.symbol().problemProperty());
        var column = new VBox(form, title, pictures(), missing, new Prose(text.get("letters.slipNote")));
        column.getStyleClass().add("form-fields");
        return column;
    }

    private Node pictures() {
        var group = new ToggleGroup();
        List<ToggleButton> buttons = new ArrayList<>();
        for (var symbol : SlipSymbol.values()) {
            var button = picture(symbol);
            button.setToggleGroup(group);
            Choosing.oneOf(button, symbol, model.symbol().valueProperty());
            buttons.add(button);
        }
        var pane = new FlowPane(buttons.toArray(Node[]::new));
        pane.setId("slip-symbols");
        pane.getStyleClass().add("slip-symbols");
        return pane;
    }

    private ToggleButton picture(SlipSymbol symbol) {
        var outline = new SVGPath();
        outline.setContent(symbol.outline());
        outline.setFillRule(FillRule.EVEN_ODD);
        outline.setScaleX(PICTURE);
        outline.setScaleY(PICTURE);
        outline.getStyleClass().add("slip-symbol");
        var button = new ToggleButton("", new Group(outline));
        button.getStyleClass().add("slip-picture");
        button.setAccessibleText(text.get("letters.symbol." + symbol));
        button.setId("slip-" + symbol.name().toLowerCase(Locale.ROOT));
        return button;
    }
}
