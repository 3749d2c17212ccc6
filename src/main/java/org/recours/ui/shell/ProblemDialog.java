package org.recours.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Prose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one dialog for what no screen answered: what happened, what is safe, what to do next, and a code for a bug.
public final class ProblemDialog {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemDialog.class);

    private final Window owner;
    private final Supplier<Preferences> preferences;
    private boolean isOpen;

    /// @param preferences asked each time: the language may have changed
    public ProblemDialog(Window owner, Supplier<Preferences> preferences) {
        this.owner = owner;
        this.preferences = preferences;
    }

    /// Tells what failed. On the screen's thread; while one dialog is open, further bugs are only logged.
    public void show(Throwable failure) {
        var problem = failure instanceof Problem known ? Optional.of(known.phrase()) : Optional.<Phrase>empty();
        var code = BugCode.of(failure);
        if (problem.isPresent()) {
            LOG.warn("{} reached no screen\n{}", problem.get().key(), BugCode.trace(failure));
        } else {
            LOG.error("bug {}\n{}", BugCode.of(failure), BugCode.trace(failure));
        }
        if (!isOpen) {
            isOpen = true;
            open(problem, code);
        }
    }

    private void open(Optional<Phrase> problem, String code) {
        var text = Text.in(preferences.get().language());
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(text.get("shell.name"));
        var content = content(text, problem, code, stage::close);
        var scene = new Scene(content);
        preferences.get().look().dress(scene, text.language());
        stage.setScene(scene);
        stage.setOnHidden(_ -> isOpen = false);
        stage.sizeToScene();
        stage.show();
    }

    static VBox content(Text text, Optional<Phrase> problem, String code, Runnable close) {
        var title = new Prose(
                text.get(problem.isPresent() ? "shell.problem.title" : "shell.bug.title"),
                Icons.of(Feather.ALERT_TRIANGLE));
        title.getStyleClass().add("title-3");
        var box = new VBox(title);
        box.getStyleClass().add("problem-dialog");
        if (problem.isPresent()) {
            box.getChildren().add(line(text.get(problem.get())));
        } else {
            var shown = new Label(code);
            shown.setId("bug-code");
            shown.getStyleClass().add("bug-code");
            shown.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
            box.getChildren().addAll(line(text.get("shell.bug.safe")), line(text.get("shell.bug.next")), shown);
        }
        var button = new Button(text.get("shell.problem.close"));
        button.setDefaultButton(true);
        button.setCancelButton(true);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> close.run());
        box.getChildren().add(button);
        return box;
    }

    private static Label line(String sentence) {
        var label = new Prose(sentence);
        return label;
    }
}
