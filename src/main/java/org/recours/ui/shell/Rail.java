package org.recours.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Regions;
import org.recours.ui.nav.Place;

/// The screens at the side, with counts of what asks for action only. On a narrow window it folds to icons.
final class Rail extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Text text;
    private final Consumer<Place> go;
    private final List<Item> items = new ArrayList<>();
    private final Button record;
    private final Button urgent;

    Rail(Text text, Consumer<Place> go) {
        this.text = text;
        this.go = go;
        getStyleClass().add("rail");
        Regions.mark(this, text.get("shell.rail"));
        add("shell.place.today", Feather.SUN, new Place.Today(), Rail::isOfDates);
        add("shell.place.cases", Feather.FOLDER, new Place.Cases(), Rail::isCase);
        add("shell.place.forms", Feather.FILE_TEXT, new Place.Forms(Optional.empty()), Rail::isPaper);
        add("shell.place.exchange", Feather.REPEAT, new Place.Exchange(), Place.Exchange.class::isInstance);
        add("shell.place.settings", Feather.SETTINGS, new Place.Settings(), Rail::isSettled);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        urgent = new Button(text.get("shell.urgentKey"), Icons.of(Feather.ALERT_OCTAGON));
        urgent.setId("rail-urgent");
        urgent.setMaxWidth(Double.MAX_VALUE);
        urgent.setMinHeight(USE_PREF_SIZE);
        urgent.setAccessibleText(text.get("shell.place.urgent"));
        urgent.setOnAction(_ -> go.accept(Place.Urgent.begin()));
        record = new Button(text.get("shell.place.record"), Icons.of(Feather.PLUS));
        record.setId("rail-record");
        record.getStyleClass().add("accent");
        record.setMaxWidth(Double.MAX_VALUE);
        record.setMinHeight(USE_PREF_SIZE);
        record.setAccessibleText(text.get("shell.place.record"));
        record.setOnAction(_ -> go.accept(Place.Intake.begin()));
        getChildren().addAll(space, urgent, record);
    }

    /// One entry: its button, what it leads to, its count.
    private record Item(Button button, Predicate<Place> holds, String word, Label count) {}

    /// Marks where one is.
    void show(Place place) {
        items.forEach(
                item -> item.button().pseudoClassStateChanged(HERE, item.holds().test(place)));
    }

    /// Shows what asks for action; nothing when nothing does.
    void count(Optional<OpenProfile.Standing> standing) {
        count(items.get(0), standing.map(OpenProfile.Standing::actToday).orElse(0), "shell.actToday", false);
        count(items.get(3), standing.map(OpenProfile.Standing::onlyHere).orElse(0), "shell.onlyHere", true);
    }

    void fold(boolean folded) {
        pseudoClassStateChanged(FOLDED, folded);
        items.forEach(item -> {
            item.button().setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            item.button().setTooltip(folded ? new Tooltip(item.word()) : null);
            StackPane.setAlignment(item.count(), folded ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT);
        });
        record.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        record.setTooltip(folded ? new Tooltip(record.getText()) : null);
        urgent.setText(text.get(folded ? "shell.urgentFolded" : "shell.urgentKey"));
        urgent.setContentDisplay(folded ? ContentDisplay.TOP : ContentDisplay.LEFT);
        urgent.setTooltip(folded ? new Tooltip(text.get("shell.urgentKey")) : null);
    }

    private void add(String key, Feather icon, Place place, Predicate<Place> holds) {
        var word = text.get(key);
        var button = new Button(word, Icons.of(icon));
        button.getStyleClass().add("rail-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("rail-" + place.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> go.accept(place));
        var count = new Label();
        count.getStyleClass().add("rail-count");
        count.setMouseTransparent(true);
        var item = new Item(button, holds, word, count);
        count(item, 0, "shell.onlyHere", true);
        items.add(item);
        getChildren().add(new StackPane(button, count));
    }

    /// @param key of the sentence that says it in words, for who hears the window
    private void count(Item item, int number, String key, boolean isQuiet) {
        item.count().setText(Integer.toString(number));
        item.count().setVisible(number > 0);
        item.count().setManaged(number > 0);
        item.count().getStyleClass().remove("quiet");
        if (isQuiet) {
            item.count().getStyleClass().add("quiet");
        }
        item.button()
                .setAccessibleText(
                        number > 0 ? text.get("shell.countOf", item.word(), text.get(key, number)) : item.word());
    }

    private static boolean isOfDates(Place place) {
        return place instanceof Place.Today || place instanceof Place.Month;
    }

    private static boolean isCase(Place place) {
        return place instanceof Place.Cases || place instanceof Place.Case;
    }

    /// What is opened from the settings belongs to them.
    private static boolean isSettled(Place place) {
        return place instanceof Place.Settings
                || place instanceof Place.Rules
                || place instanceof Place.Holidays
                || place instanceof Place.Phones
                || place instanceof Place.DateCheck;
    }

    private static boolean isPaper(Place place) {
        return place instanceof Place.Forms || place instanceof Place.Paper;
    }
}
