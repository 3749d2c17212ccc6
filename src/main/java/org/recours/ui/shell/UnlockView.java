package org.recours.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.BusyPane;
import org.recours.ui.kit.Choosing;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.PassphraseField;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Stick;
import org.recours.ui.kit.StickPicker;

/// Who are you, and your passphrase.
final class UnlockView extends VBox {

    private final Text text;
    private final UnlockViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox seats = new VBox(8);

    /// @param waiting what a seat that waits for its clinic needs besides
    UnlockView(Text text, UnlockViewModel model, GateActions actions, WaitingPane waiting, Links links) {
        this.text = text;
        this.model = model;
        var title = new Label(text.get("unlock.title"));
        title.getStyleClass().add("page-title");
        var passphrase = new PassphraseField(
                text, "unlock.passphrase", model.passphrase(), actions.complete(), actions.capsLock());
        passphrase.id("passphrase");
        passphrase.onEnter(model::unlock);
        var words = new Prose(text.get("unlock.passphraseWords"));
        words.getStyleClass().addAll("field-hint", "text-small");
        getChildren().addAll(title, seats, passphrase, words, button(), busy(), waiting, protects(), links(links));
        model.seats().addListener((javafx.beans.InvalidationListener) _ -> listSeats());
        listSeats();
    }

    /// Where one goes who has no seat here yet.
    record Links(Runnable found, Runnable join) {}

    private void listSeats() {
        seats.getChildren().setAll(model.seats().stream().map(this::seat).toList());
    }

    private ToggleButton seat(GateActions.Seat seat) {
        var name = new Label(seat.person());
        name.getStyleClass().add("seat-name");
        var clinic = new Label(seat.clinic().orElseGet(() -> text.get("unlock.waiting")));
        clinic.getStyleClass().add("seat-clinic");
        var button = new ToggleButton();
        var line = new javafx.scene.layout.HBox(12, Icons.of(Feather.USER), new VBox(name, clinic));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        button.setGraphic(line);
        button.setAccessibleText(text.get("unlock.seat", seat.person(), clinic.getText()));
        button.getStyleClass().add("seat");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        Choosing.oneOf(button, seat, model.chosenProperty());
        return button;
    }

    private Button button() {
        var unlock = new Button(text.get("unlock.act"), Icons.of(Feather.UNLOCK));
        unlock.setId("unlock");
        unlock.getStyleClass().add("accent");
        unlock.setMaxWidth(Double.MAX_VALUE);
        unlock.visibleProperty().bind(model.checkWordsProperty().map(List::isEmpty));
        unlock.managedProperty().bind(unlock.visibleProperty());
        unlock.defaultButtonProperty().bind(unlock.visibleProperty());
        unlock.setOnAction(_ -> model.unlock());
        return unlock;
    }

    private BusyPane busy() {
        var busy = new BusyPane(text);
        model.workProperty().subscribe(work -> work.ifPresent(busy::show));
        return busy;
    }

    private TitledPane protects() {
        var words = new Prose(text.get("unlock.protects"));
        var pane = new TitledPane(text.get("unlock.protectsTitle"), words);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setId("protects");
        return pane;
    }

    private VBox links(Links links) {
        var found = new Hyperlink(text.get("unlock.found.link"));
        found.setId("go-found");
        found.setOnAction(_ -> links.found().run());
        var join = new Hyperlink(text.get("unlock.join.link"));
        join.setId("go-join");
        join.setOnAction(_ -> links.join().run());
        var box = new VBox(found, join);
        box.getStyleClass().add("gate-links");
        return box;
    }

    /// Shown while the chosen seat waits: the words to compare, and taking the answer from the stick.
    static final class WaitingPane extends VBox {

        WaitingPane(Text text, UnlockViewModel model, StickPicker picker, Input<Optional<Stick>> stick) {
            getChildren().addAll(waiting(text, model, picker, stick), comparing(text, model));
        }

        private static VBox waiting(
                Text text, UnlockViewModel model, StickPicker picker, Input<Optional<Stick>> stick) {
            var note = Notice.saying(Badge.Tone.AMBER, Feather.CLOCK, text.get("unlock.join.waitingNote"));
            var words = new Prose();
            words.getStyleClass().add("check-words");
            var shown = model.checkWordsProperty();
            words.wordsProperty().bind(shown.map(list -> String.join(" · ", list)));
            var accept = new Button(text.get("unlock.join.accept"), Icons.of(Feather.DOWNLOAD));
            accept.setId("accept");
            accept.getStyleClass().add("accent");
            accept.setMaxWidth(Double.MAX_VALUE);
            accept.setOnAction(_ -> {
                if (stick.value().isEmpty()) {
                    stick.refuse(new Phrase("kit.stick.missing"));
                }
                stick.value().ifPresent(chosen -> model.accept(chosen.folder()));
            });
            var pane = new VBox(note, words, picker, accept);
            pane.getStyleClass().add("form");
            pane.visibleProperty()
                    .bind(Bindings.createBooleanBinding(
                            () -> !shown.get().isEmpty()
                                    && model.answerProperty().get().isEmpty(),
                            shown,
                            model.answerProperty()));
            pane.managedProperty().bind(pane.visibleProperty());
            accept.defaultButtonProperty().bind(pane.visibleProperty());
            pane.visibleProperty().addListener((_, _, waits) -> {
                if (waits) {
                    accept.requestFocus();
                }
            });
            return pane;
        }

        /// The last words of joining: until both people have read the same aloud, nothing of the answer is believed.
        private static VBox comparing(Text text, UnlockViewModel model) {
            var note = Notice.saying(Badge.Tone.AMBER, Feather.USERS, text.get("unlock.join.compare"));
            var words = new Prose();
            words.setId("answer-words");
            words.getStyleClass().add("check-words");
            words.wordsProperty()
                    .bind(model.answerProperty()
                            .map(answer -> answer.map(found -> String.join(" · ", found.words()))
                                    .orElse("")));
            var same = new Button(text.get("unlock.join.same"), Icons.of(Feather.USER_CHECK));
            same.setId("same-words");
            same.getStyleClass().add("accent");
            same.setOnAction(_ -> model.join());
            var different = new Button(text.get("unlock.join.different"), Icons.of(Feather.X));
            different.setId("different-words");
            different.setOnAction(_ -> model.distrust());
            var pane = new VBox(note, words, new FlowPane(8, 8, same, different));
            pane.getStyleClass().add("form");
            pane.visibleProperty().bind(model.answerProperty().map(Optional::isPresent));
            pane.managedProperty().bind(pane.visibleProperty());
            return pane;
        }
    }
}
