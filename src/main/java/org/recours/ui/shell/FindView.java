package org.recours.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.NameMask;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Scripts;
import org.recours.ui.nav.Place;
import org.recours.ui.shell.FindViewModel.Hit;

/// The find box over the screen: type, arrow down, Enter. Esc closes it.
final class FindView extends StackPane {

    private final TextField field = new TextField();
    private final ListView<Hit> list = new ListView<>();
    private final Text text;
    private final NameMask names;
    private final Consumer<Place> go;
    private final Runnable close;

    FindView(Text text, FindViewModel model, NameMask names, Consumer<Place> go, Runnable close) {
        this.text = text;
        this.names = names;
        this.go = go;
        this.close = close;
        getStyleClass().add("find-ground");
        field.setId("find-field");
        field.setPromptText(text.get("shell.find.prompt"));
        field.setAccessibleText(text.get("shell.find.prompt"));
        // Two bound properties hold each other weakly, and nothing else here holds what answers.
        field.textProperty().subscribe(model::type);
        list.setId("find-hits");
        list.setAccessibleText(text.get("shell.find.hits"));
        list.getStyleClass().add("edge-to-edge");
        list.setItems(model.hits());
        list.setCellFactory(_ -> new HitCell());
        list.setPlaceholder(new Label(text.get("shell.find.nothing")));
        var panel = new VBox(field, Notice.ofProblem(text, model.problemProperty()), list);
        panel.getStyleClass().add("find-panel");
        panel.setMaxHeight(440);
        getChildren().add(panel);
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
        list.setOnMouseClicked(_ -> take());
    }

    void focus() {
        field.requestFocus();
    }

    private void steer(KeyEvent event) {
        var hits = list.getItems().size();
        switch (event.getCode()) {
            case KeyCode.ESCAPE -> close.run();
            case KeyCode.DOWN ->
                select(Math.min(hits - 1, list.getSelectionModel().getSelectedIndex() + 1));
            case KeyCode.UP -> select(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
            case KeyCode.ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 3));
    }

    private void take() {
        if (list.getItems().isEmpty()) {
            return;
        }
        var chosen = list.getItems().get(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        close.run();
        switch (chosen) {
            case Hit.Do(var command) -> command.act().run();
            case Hit.Go(var found) -> go.accept(found.place());
        }
    }

    private final class HitCell extends ListCell<Hit> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(title, detail);

        HitCell() {
            Scripts.follow(title.textProperty(), title);
            line.getStyleClass().add("find-row");
            detail.getStyleClass().add("found-detail");
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            switch (hit) {
                case Hit.Do(var command) -> show(Feather.CORNER_DOWN_RIGHT, command.words(), "");
                case Hit.Go(var found) ->
                    show(
                            found.what() == OpenProfile.Found.What.CASE ? Feather.FOLDER : Feather.USER,
                            names.shown(found.name()),
                            text.get(found.detail()));
            }
            setGraphic(line);
        }

        private void show(Feather icon, String words, String more) {
            title.setGraphic(Icons.of(icon));
            title.setGraphicTextGap(12);
            title.setText(words);
            detail.setText(more);
            setAccessibleText(words + " " + more);
        }
    }
}
