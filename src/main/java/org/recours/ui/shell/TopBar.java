package org.recours.ui.shell;

import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Regions;

/// The top of the window: finding, hiding names, the language, light or dark, locking.
final class TopBar extends HBox {

    private final Text text;

    TopBar(Text text, WindowActs acts) {
        this.text = text;
        getStyleClass().add("top-bar");
        Regions.mark(this, text.get("shell.topBar"));
        var brand = new Label(text.get("shell.name"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var dark = acts.preferences().look().isDark();
        getChildren()
                .addAll(
                        brand,
                        find(acts.find()),
                        space,
                        icon("names", "shell.names", Feather.EYE_OFF, acts.toggleNames()),
                        languages(acts),
                        icon(
                                "look",
                                dark ? "shell.light" : "shell.dark",
                                dark ? Feather.SUN : Feather.MOON,
                                acts.look()),
                        icon("lock", "shell.lock", Feather.LOCK, acts.veil()));
    }

    private Button find(Runnable open) {
        var words = new Label(text.get("shell.find.prompt"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var keys = new Label(text.get("shell.find.keys"));
        keys.getStyleClass().add("key-cap");
        keys.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(12, Icons.of(Feather.SEARCH), words, space, keys);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(line);
        button.setId("find");
        button.getStyleClass().add("find-button");
        button.setAccessibleText(words.getText());
        button.setMaxWidth(480);
        button.setMinWidth(0);
        HBox.setHgrow(button, Priority.SOMETIMES);
        button.setOnAction(_ -> open.run());
        return button;
    }

    private MenuButton languages(WindowActs acts) {
        var menu = new MenuButton(
                text.get("shell.language." + acts.preferences().language().name()), Icons.of(Feather.GLOBE));
        menu.setId("language");
        menu.getStyleClass().add("flat");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(text.get("shell.language"));
        var group = new ToggleGroup();
        menu.getItems()
                .setAll(Arrays.stream(Language.values())
                        .map(language -> item(language, group, acts))
                        .toList());
        return menu;
    }

    private RadioMenuItem item(Language language, ToggleGroup group, WindowActs acts) {
        var item = new RadioMenuItem(text.get("shell.language." + language.name()));
        item.setToggleGroup(group);
        item.setSelected(language == acts.preferences().language());
        item.setOnAction(_ -> acts.language().accept(language));
        return item;
    }

    private Button icon(String id, String key, Feather icon, Runnable act) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(text.get(key));
        button.setTooltip(new Tooltip(text.get(key)));
        button.setOnAction(_ -> act.run());
        return button;
    }
}
