package org.recours.ui.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;

/// The ground on which Unlock, Found and Join stand: the language on top, one sheet in the middle.
final class GateView extends BorderPane {

    private static final KeyCombination PRIMARY = KeyCombination.valueOf("Shortcut+Enter");

    private static final double MORE_THAN_A_LINE = 60;

    private final ScrollPane middle = new ScrollPane();

    GateView(Text text, Preferences preferences, Consumer<Preferences> change) {
        getStyleClass().add("gate");
        middle.setFitToWidth(true);
        middle.getStyleClass().addAll("gate", "edge-to-edge");
        setTop(bar(text, preferences, change));
        setCenter(middle);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (PRIMARY.match(event)) {
                largeButton().ifPresent(Button::fire);
                event.consume();
            }
        });
    }

    /// Shows this sheet.
    ///
    /// @param first selects the control in which the work begins
    void show(VBox sheet, String first) {
        sheet.getStyleClass().add("gate-sheet");
        var column = new VBox(sheet);
        column.getStyleClass().add("gate-column");
        middle.setContent(column);
        middle.setVvalue(0);
        column.heightProperty().addListener((_, before, now) -> follow(before.doubleValue(), now.doubleValue()));
        var begin = sheet.lookup(first);
        if (begin != null) {
            begin.requestFocus();
        }
    }

    /// What unfolds in a sheet (work that is being done, words to compare) stands at its end: there it is looked for.
    private void follow(double before, double now) {
        if (before > 0 && now - before > MORE_THAN_A_LINE) {
            middle.setVvalue(middle.getVmax());
        }
    }

    /// The one button of the sheet that Enter presses too, while it can be seen.
    private Optional<Button> largeButton() {
        return middle.getContent().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.isDefaultButton() && !button.isDisabled() && isSeen(button))
                .findFirst();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static HBox bar(Text text, Preferences preferences, Consumer<Preferences> change) {
        var brand = new Label(text.get("shell.name"));
        brand.getStyleClass().add("brand");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var look = new Button(
                text.get(preferences.look().isDark() ? "shell.light" : "shell.dark"),
                Icons.of(preferences.look().isDark() ? Feather.SUN : Feather.MOON));
        look.setMinWidth(USE_PREF_SIZE);
        look.getStyleClass().add("flat");
        look.setOnAction(_ -> change.accept(preferences.with(preferences.look().other())));
        var bar = new HBox(brand, space, languages(text, preferences, change), look);
        bar.getStyleClass().add("gate-bar");
        return bar;
    }

    private static ComboBox<Language> languages(Text text, Preferences preferences, Consumer<Preferences> change) {
        var box = new ComboBox<Language>();
        box.setId("language");
        box.setAccessibleText(text.get("shell.language"));
        box.getItems().setAll(Arrays.asList(Language.values()));
        box.setConverter(ownNames(text));
        box.setValue(preferences.language());
        box.valueProperty().addListener((_, _, chosen) -> change.accept(preferences.in(chosen)));
        return box;
    }

    /// Each language calls itself by its own name, to be found by who reads no other.
    private static StringConverter<Language> ownNames(Text text) {
        return new StringConverter<>() {
            @Override
            public String toString(Language language) {
                return language == null ? "" : text.get("shell.language." + language.name());
            }

            @Override
            public Language fromString(String name) {
                throw new UnsupportedOperationException("a language is picked, not typed");
            }
        };
    }
}
