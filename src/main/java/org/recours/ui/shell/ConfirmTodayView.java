package org.recours.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;

/// Asks whether today is the day that the laptop says, before anything is shown that counts days.
final class ConfirmTodayView extends VBox {

    /// @param lock for whoever does not know
    ConfirmTodayView(Text text, ConfirmTodayViewModel model, Runnable lock) {
        var doubt = model.doubt();
        var title = new Prose(text.get("unlock.today.title", doubt.laptopSays()));
        title.setId("today-question");
        title.getStyleClass().add("page-title");
        var why = Notice.saying(
                Badge.Tone.AMBER,
                Feather.CALENDAR,
                text.get("unlock.today.why", doubt.laptopSays(), doubt.lastEntry()));
        var yes = act(text.get("unlock.today.yes", doubt.laptopSays()), "today-yes", model, model::yes);
        var use = act(text.get("unlock.today.use"), "today-use", model, model::useTyped);
        var other = new FormBuilder(text)
                .date("unlock.today.other", model.day(), calendar -> text.get("code.calendar." + calendar), day -> {
                    day.id("today-other");
                    day.hint("unlock.today.otherHint");
                    day.control().setPromptText("");
                    day.control().setOnAction(_ -> model.useTyped());
                })
                .node(use)
                .build();
        var away = new Hyperlink(text.get("shell.lockNow"), Icons.of(Feather.LOCK));
        away.setOnAction(_ -> lock.run());
        getChildren().addAll(title, why, yes, other, Notice.ofProblem(text, model.problemProperty()), away);
    }

    private static Button act(String words, String id, ConfirmTodayViewModel model, Runnable act) {
        var button = new Button("", new Prose(words));
        button.setAccessibleText(words);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty().bind(model.savingProperty());
        button.setOnAction(_ -> act.run());
        return button;
    }
}
