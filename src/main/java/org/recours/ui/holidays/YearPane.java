package org.recours.ui.holidays;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.SideBySide;
import org.recours.usecase.HolidayYear;

/// What is said of a year as a whole: its weekend, and whether somebody has looked through it.
final class YearPane extends VBox {

    private final HolidaysViewModel model;
    private final Text text;
    private final Prose weekendFrom = new Prose();
    private final VBox standing = new VBox();

    YearPane(HolidaysViewModel model, Text text) {
        this.model = model;
        this.text = text;
        getStyleClass().add("holidays-year");
        weekendFrom.getStyleClass().addAll("text-muted", "text-small");
        var title = new Prose(text.get("holidays.weekend"));
        title.getStyleClass().add("text-bold");
        var save = Buttons.of(text, "holidays-weekend", "holidays.saveWeekend", Feather.CHECK, model::saveWeekend);
        var weekend = new VBox(title, days(), weekendFrom, save);
        weekend.getStyleClass().add("lines");
        getChildren().addAll(standing, weekend);
        model.shownProperty().subscribe(this::show);
    }

    private SideBySide days() {
        var pane = new SideBySide();
        for (var weekday : model.weekend()) {
            var box = new CheckBox(
                    weekday.day().getDisplayName(TextStyle.FULL, text.language().locale()));
            box.setId("holidays-" + weekday.day().name().toLowerCase(Locale.ROOT));
            box.setMinWidth(USE_PREF_SIZE);
            box.selectedProperty().bindBidirectional(weekday.isClosed().valueProperty());
            pane.getChildren().add(box);
        }
        return pane;
    }

    private void show(Optional<HolidayYear> read) {
        setVisible(read.isPresent());
        setManaged(read.isPresent());
        standing.getChildren().clear();
        read.ifPresent(year -> {
            weekendFrom.say(text.get(
                    year.weekend().isDisputed()
                            ? "holidays.weekendDisputed"
                            : year.weekend().isOwn() ? "holidays.weekendOwn" : "holidays.weekendShipped"));
            standing(year);
        });
    }

    private void standing(HolidayYear year) {
        var tone = year.isLookedThrough() ? Badge.Tone.GREEN : Badge.Tone.AMBER;
        var line = new SideBySide(new Badge(tone, text.get(year.standing())));
        if (!year.isLookedThrough()) {
            line.getChildren().add(confirm(year));
        }
        if (year.confirmed().isPresent()) {
            line.getChildren().add(takeBack(year));
        }
        standing.getChildren().add(line);
        year.furtherDays().ifPresent(missing -> standing.getChildren().add(new Prose(text.get(missing))));
    }

    private Button confirm(HolidayYear year) {
        var confirm = Buttons.of(text, "holidays-confirm", "holidays.confirm", Feather.CHECK, model::confirm);
        confirm.setText(text.get("holidays.confirm", String.valueOf(year.year())));
        confirm.getStyleClass().add("accent");
        return confirm;
    }

    private Button takeBack(HolidayYear year) {
        var back = Buttons.of(
                text, "holidays-unconfirm", "holidays.takeBack", Feather.ROTATE_CCW, model::takeConfirmationBack);
        back.setAccessibleText(text.get("holidays.takeBackConfirmation", String.valueOf(year.year())));
        return back;
    }
}
