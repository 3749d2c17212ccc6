package org.recours.ui.sheet;

import java.util.List;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;

/// Why a date is the one that it is, a line a step, folded away until somebody asks. It stays as it is folded when the
/// date is said anew.
public final class WhyPane extends TitledPane {

    private final Text text;
    private final VBox steps = new VBox();

    public WhyPane(Text text) {
        this.text = text;
        steps.getStyleClass().add("due-steps");
        setText(text.get("case.due.why"));
        setContent(steps);
        setExpanded(false);
        setAnimated(false);
    }

    /// Nothing is shown where there is no reason.
    public void say(List<Phrase> reasons) {
        steps.getChildren().clear();
        for (var reason : reasons) {
            var words = StepWords.of(reason, text);
            words.getStyleClass().add("due-step");
            steps.getChildren().add(words);
        }
        setVisible(!reasons.isEmpty());
        setManaged(!reasons.isEmpty());
    }
}
