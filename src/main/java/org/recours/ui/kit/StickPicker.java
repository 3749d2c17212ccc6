package org.recours.ui.kit;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;

/// Chooses the stick: those that are plugged in, or any other folder.
public final class StickPicker extends VBox {

    private final Text text;
    private final Background background;
    private final Callable<List<Stick>> sticks;
    private final Input<Optional<Stick>> chosen;
    private final ComboBox<Stick> box = new ComboBox<>();

    public StickPicker(Text text, Background background, Callable<List<Stick>> sticks, Input<Optional<Stick>> chosen) {
        this.text = text;
        this.background = background;
        this.sticks = sticks;
        this.chosen = chosen;
        getStyleClass().add("field");
        var line = new FlowPane(
                8, 8, box(), Buttons.of(text, "kit.stick.refresh", Feather.REFRESH_CW, this::refresh), other());
        getChildren().addAll(label(), line, error());
        refresh();
    }

    /// Looks again which sticks are there; the first is chosen when none was. A folder chosen by hand stays while it is
    /// there. Whoever follows the choice is told of it anew: other things may lie on the same stick now.
    public void refresh() {
        var before = chosen.value();
        background.run(() -> present(before), found -> offer(found, before), chosen::refuse);
    }

    private List<Stick> present(Optional<Stick> before) throws Exception {
        var found = new ArrayList<>(sticks.call());
        before.filter(stick -> !found.contains(stick) && Files.isDirectory(stick.folder()))
                .ifPresent(found::add);
        return found;
    }

    private void offer(List<Stick> found, Optional<Stick> before) {
        chosen.set(Optional.empty());
        box.getItems().setAll(found);
        box.setValue(before.filter(found::contains)
                .or(() -> found.stream().findFirst())
                .orElse(null));
        chosen.set(Optional.ofNullable(box.getValue()));
    }

    private Label label() {
        var label = new Label(text.get("kit.stick"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        return label;
    }

    private ComboBox<Stick> box() {
        box.setId("stick");
        box.setAccessibleText(text.get("kit.stick"));
        box.setPromptText(text.get("kit.stick.none"));
        box.setConverter(Choices.said(Stick::label));
        box.valueProperty().addListener((_, _, now) -> chosen.set(Optional.ofNullable(now)));
        return box;
    }

    private Button other() {
        return Buttons.of(text, "kit.stick.other", Feather.FOLDER, () -> {
            var chooser = new DirectoryChooser();
            chooser.setTitle(text.get("kit.stick.other"));
            var folder = chooser.showDialog(getScene().getWindow());
            if (folder != null) {
                var stick = new Stick(folder.toPath(), folder.getPath());
                box.getItems().add(stick);
                box.setValue(stick);
            }
        });
    }

    private Label error() {
        var error = new Prose("", Icons.of(Feather.ALERT_CIRCLE));
        error.getStyleClass().addAll("field-error", "text-small");
        chosen.problemProperty().subscribe(problem -> {
            error.say(problem.map(text::get).orElse(""));
            error.setVisible(problem.isPresent());
            error.setManaged(problem.isPresent());
        });
        return error;
    }
}
