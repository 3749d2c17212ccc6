package org.recours.ui.sheet;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Prose;

/// The question before saving, beside the button that was pressed, with the one act that answers it: the keyboard is
/// already there.
public final class SaveQuestionPane extends VBox {

    /// @param saveAsItIs confirms and saves
    public SaveQuestionPane(Text text, SaveQuestion question, Runnable saveAsItIs) {
        getStyleClass().addAll("notice", "notice-amber", "save-question");
        var right = new Button(text.get("case.question.asItIs"));
        right.setId("save-as-it-is");
        right.setMinWidth(USE_PREF_SIZE);
        right.setOnAction(_ -> saveAsItIs.run());
        question.openProperty().subscribe(doubts -> {
            getChildren().setAll(new Prose(text.get("case.question.title"), Icons.of(Feather.HELP_CIRCLE)));
            doubts.forEach(doubt -> getChildren().add(new Prose(text.get(doubt))));
            getChildren().add(right);
            setVisible(!doubts.isEmpty());
            setManaged(!doubts.isEmpty());
            if (!doubts.isEmpty()) {
                right.requestFocus();
            }
        });
    }
}
