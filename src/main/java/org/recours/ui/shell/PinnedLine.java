package org.recours.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.NameMask;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.nav.Place;
import org.recours.usecase.PinnedDeadlines.Pinned;

/// Periods in hours for which nothing was filed yet, above every screen: the nearest, and how many more there are.
final class PinnedLine extends HBox {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final Text text;
    private final Consumer<Place> go;
    private final Prose words = new Prose();
    private final Button open;
    private final Button more;

    PinnedLine(Text text, NameMask names, ObservableValue<List<Pinned>> pinned, Consumer<Place> go) {
        this.text = text;
        this.go = go;
        getStyleClass().add("pinned");
        setId("pinned");
        Regions.mark(this, text.get("urgent.pinned.region"));
        words.setId("pinned-words");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.wordsProperty()
                .bind(names.following(
                        () -> pinned.getValue().stream()
                                .findFirst()
                                .map(nearest -> sentence(nearest, names))
                                .orElse(""),
                        pinned));
        open = button("pinned-open", text.get("urgent.pinned.open"));
        more = button("pinned-more", "");
        more.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.get("urgent.pinned.more", pinned.getValue().size() - 1), pinned));
        more.setOnAction(_ -> go.accept(new Place.Today()));
        getChildren().addAll(Icons.of(Feather.CLOCK), words, open, more);
        pinned.subscribe(this::show);
    }

    private void show(List<Pinned> pinned) {
        setVisible(!pinned.isEmpty());
        setManaged(!pinned.isEmpty());
        more.setVisible(pinned.size() > 1);
        more.setManaged(pinned.size() > 1);
        pinned.stream().findFirst().ifPresent(nearest -> {
            pseudoClassStateChanged(TODAY, nearest.isToday());
            open.setOnAction(_ -> go.accept(new Place.Case(nearest.caseFile())));
            words.setOnMouseClicked(_ -> go.accept(new Place.Case(nearest.caseFile())));
        });
    }

    private String sentence(Pinned pinned, NameMask names) {
        var sentence = text.get(pinned.sentence());
        var whose = pinned.name().isBlank()
                ? pinned.number()
                : text.get("urgent.pinned.whose", names.shown(pinned.name()), pinned.number());
        return text.get(pinned.isSure() ? "urgent.pinned.line" : "urgent.pinned.lineUnsure", sentence, whose);
    }

    private static Button button(String id, String words) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
