package org.recours.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;

/// What is wrong in a form, listed on top of it; each line jumps to its field.
final class ProblemList extends VBox {

    private final Text text;
    private final List<Field> fields = new ArrayList<>();

    ProblemList(Text text) {
        this.text = text;
        getStyleClass().add("problem-list");
        Field.hide(this);
    }

    void watch(Field field) {
        fields.add(field);
        field.problemProperty().addListener((_, _, _) -> list());
    }

    private void list() {
        var wrong = fields.stream()
                .filter(field -> field.problemProperty().get().isPresent())
                .toList();
        getChildren().clear();
        if (wrong.isEmpty()) {
            Field.hide(this);
            return;
        }
        var title = new Prose(text.get("kit.problems", wrong.size()), Icons.of(Feather.ALERT_CIRCLE));
        title.getStyleClass().add("text-bold");
        getChildren().add(title);
        wrong.forEach(field -> {
            var jump = new Hyperlink(field.name());
            jump.setOnAction(_ -> field.control().requestFocus());
            var why = text.get(field.problemProperty().get().orElseThrow());
            getChildren().addAll(jump, new Prose(why));
        });
        Field.show(this);
    }
}
