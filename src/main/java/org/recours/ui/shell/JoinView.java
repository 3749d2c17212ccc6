package org.recours.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.BusyPane;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.NewPassphrasePane;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Stick;
import org.recours.ui.kit.StickPicker;

/// Asks to be let into a clinic, then shows the words that both screens must show.
final class JoinView extends VBox {

    private final VBox ask;
    private final VBox done;

    JoinView(Text text, JoinViewModel model, GateActions actions, StickPicker picker, Input<Optional<Stick>> stick) {
        var title = new Prose(text.get("unlock.join.title"));
        title.getStyleClass().add("page-title");
        var asked = model.checkWordsProperty().map(words -> !words.isEmpty());
        ask = ask(text, model, actions, picker, stick);
        ask.visibleProperty().bind(asked.map(done -> !done));
        ask.managedProperty().bind(ask.visibleProperty());
        done = done(text, model);
        done.visibleProperty().bind(asked);
        done.managedProperty().bind(asked);
        getChildren().addAll(title, ask, done);
    }

    /// Adds the way back to the seats of this laptop: aside before asking, the next thing to do afterwards.
    JoinView withBack(Text text, Runnable back) {
        var link = FoundView.back(text, back);
        link.visibleProperty().bind(ask.visibleProperty());
        link.managedProperty().bind(link.visibleProperty());
        getChildren().add(link);
        var unlock = new Button(text.get("unlock.join.unlock"), Icons.of(Feather.UNLOCK));
        unlock.setId("go-unlock");
        unlock.getStyleClass().add("accent");
        unlock.setMaxWidth(Double.MAX_VALUE);
        unlock.defaultButtonProperty().bind(done.visibleProperty());
        unlock.setOnAction(_ -> back.run());
        done.getChildren().add(unlock);
        return this;
    }

    private static VBox ask(
            Text text, JoinViewModel model, GateActions actions, StickPicker picker, Input<Optional<Stick>> stick) {
        var act = new Button(text.get("unlock.join.act"), Icons.of(Feather.HARD_DRIVE));
        act.setId("join");
        act.getStyleClass().add("accent");
        act.defaultButtonProperty().bind(model.checkWordsProperty().map(List::isEmpty));
        act.setMaxWidth(Double.MAX_VALUE);
        act.setOnAction(_ -> {
            if (stick.value().isEmpty()) {
                stick.refuse(new Phrase("kit.stick.missing"));
            }
            stick.value().ifPresent(chosen -> model.request(chosen.folder()));
        });
        return new FormBuilder(text)
                .note("unlock.join.note")
                .text("unlock.person", model.person(), field -> field.id("person-name"))
                .section("unlock.passphrase")
                .node(new NewPassphrasePane(text, model.passphrase(), actions.complete(), actions.capsLock()))
                .node(picker)
                .node(Notice.ofProblem(text, model.problemProperty()))
                .node(act)
                .node(busy(text, model))
                .build();
    }

    private static BusyPane busy(Text text, JoinViewModel model) {
        var busy = new BusyPane(text);
        model.workProperty().subscribe(work -> work.ifPresent(busy::show));
        return busy;
    }

    private static VBox done(Text text, JoinViewModel model) {
        var words = new Prose();
        words.setId("check-words");
        words.getStyleClass().add("check-words");
        words.wordsProperty().bind(model.checkWordsProperty().map(list -> String.join(" · ", list)));
        var next = new Prose(text.get("unlock.join.next"));
        var done = Notice.saying(Badge.Tone.GREEN, Feather.CHECK, text.get("unlock.join.asked"));
        var box = new VBox(done, words, next);
        box.getStyleClass().add("form");
        return box;
    }
}
