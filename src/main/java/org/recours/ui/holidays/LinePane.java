package org.recours.ui.holidays;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Prose;
import org.recours.usecase.HolidayYear.Line;
import org.recours.usecase.HolidayYear.Origin;
import org.recours.usecase.HolidayYear.Said;

/// One line of the list: the days, how sure they are, where they come from, and what a person can do about it.
final class LinePane {

    private final HolidaysViewModel model;
    private final Text text;

    LinePane(HolidaysViewModel model, Text text) {
        this.model = model;
        this.text = text;
    }

    VBox of(Line line) {
        var name = new Prose(name(line));
        name.getStyleClass().add("text-bold");
        var origin = new Prose(origin(line));
        origin.getStyleClass().addAll("text-muted", "text-small");
        var box = new VBox(name, origin, state(line));
        box.getStyleClass().add("adoptable");
        if (model.correctedProperty().get().filter(line::equals).isPresent()) {
            box.getChildren().add(correction());
        }
        return box;
    }

    private String name(Line line) {
        var days = line.first().equals(line.last())
                ? new Phrase("holidays.day", line.first())
                : new Phrase("holidays.days", line.first(), line.last());
        return line.name().map(name -> text.get("holidays.line", days, name)).orElseGet(() -> text.get(days));
    }

    private String origin(Line line) {
        var by = line.said()
                .map(Said::by)
                .filter(who -> !who.isEmpty())
                .map(who -> new Phrase("holidays.person", who))
                .orElseGet(() -> new Phrase("holidays.somebody"));
        var origin = new Phrase(
                "holidays.origin." + line.origin(), by, line.insteadOf().orElse(line.first()));
        return line.office()
                .map(office -> text.get("holidays.originOf", origin, new Phrase("holidays.office." + office)))
                .orElseGet(() -> text.get(origin));
    }

    private FlowPane state(Line line) {
        var state = HolidaysView.sideBySide();
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
        return switch (line.certainty()) {
            case MOON, KEPT_SOMEWHERE, DISPUTED -> badge(Badge.Tone.AMBER, "holidays.certainty." + line.certainty());
            case SURE ->
                line.isClosed()
                        ? badge(Badge.Tone.GREEN, "holidays.certainty." + line.certainty())
                        : badge(Badge.Tone.QUIET, "holidays.isOpen");
        };
    }

    private Badge badge(Badge.Tone tone, String key) {
        return new Badge(tone, text.get(key));
    }

    private Node act(Line line, String key, Feather icon, Runnable act) {
        var button = HolidaysView.button(text, "", key, icon);
        button.setAccessibleText(text.get("holidays.actOn", new Phrase(key), name(line)));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private VBox correction() {
        var move = HolidaysView.button(text, "holidays-move", "holidays.move", Feather.CHECK);
        move.getStyleClass().add("accent");
        move.setOnAction(_ -> model.move());
        var none = HolidaysView.button(text, "holidays-open", "holidays.noHoliday", Feather.SLASH);
        none.setOnAction(_ -> model.noHoliday());
        var leave = HolidaysView.button(text, "holidays-leave", "rules.leave", Feather.X);
        leave.setOnAction(_ -> model.leave());
        var acts = HolidaysView.sideBySide();
        acts.getChildren().addAll(move, none, leave);
        return new FormBuilder(text)
                .date("holidays.movedTo", model.movedTo(), system -> text.get("code.calendar." + system), field -> {
                    field.id("holidays-moved-to");
                    field.hint("holidays.movedToHint");
                })
                .node(acts)
                .build();
    }
}
