package org.recours.ui.holidays;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.SideBySide;
import org.recours.usecase.HolidayYear.Line;
import org.recours.usecase.HolidayYear.Origin;

/// One line of the list: the days, how sure they are, where they come from, and what a person can do about it.
final class LinePane {

    private final HolidaysViewModel model;
    private final Text text;

    LinePane(HolidaysViewModel model, Text text) {
        this.model = model;
        this.text = text;
    }

    VBox of(Line line) {
        var name = new Prose(text.get(line.words()));
        name.getStyleClass().add("text-bold");
        var origin = new Prose(text.get(line.source()));
        origin.getStyleClass().addAll("text-muted", "text-small");
        var box = new VBox(name, origin, state(line));
        box.getStyleClass().add("adoptable");
        if (model.isCorrected(line)) {
            box.getChildren().add(correction());
        }
        return box;
    }

    private SideBySide state(Line line) {
        var state = new SideBySide();
        state.getChildren().add(badge(line));
        if (line.origin() != Origin.PREFILLED) {
            state.getChildren().add(act(line, "holidays.takeBack", Feather.ROTATE_CCW, () -> model.takeBack(line)));
            return state;
        }
        if (line.isDoubtful()) {
            state.getChildren().add(act(line, "holidays.isRight", Feather.CHECK, () -> model.confirmDay(line)));
        }
        state.getChildren().add(act(line, "holidays.correct", Feather.EDIT_2, () -> model.correct(line)));
        return state;
    }

    private Badge badge(Line line) {
        var tone = line.isDoubtful() ? Badge.Tone.AMBER : line.isClosed() ? Badge.Tone.GREEN : Badge.Tone.QUIET;
        return new Badge(tone, text.get(line.standing()));
    }

    private Node act(Line line, String key, Feather icon, Runnable act) {
        var button = Buttons.of(text, key, icon, act);
        button.setAccessibleText(text.get("holidays.actOn", new Phrase(key), line.words()));
        return button;
    }

    private VBox correction() {
        var move = Buttons.of(text, "holidays-move", "holidays.move", Feather.CHECK, model::move);
        move.getStyleClass().add("accent");
        var none = Buttons.of(text, "holidays-open", "holidays.noHoliday", Feather.SLASH, model::noHoliday);
        var leave = Buttons.of(text, "holidays-leave", "rules.leave", Feather.X, model::leave);
        var acts = new SideBySide(move, none, leave);
        return new FormBuilder(text)
                .date("holidays.movedTo", model.movedTo(), system -> text.get("code.calendar." + system), field -> {
                    field.id("holidays-moved-to");
                    field.hint("holidays.movedToHint");
                })
                .node(acts)
                .build();
    }
}
