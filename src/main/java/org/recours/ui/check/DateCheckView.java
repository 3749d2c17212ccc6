package org.recours.ui.check;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.check.DateCheckViewModel.Found;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.BusyPane;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.kit.WhileShown;
import org.recours.ui.nav.Desk;

/// One button, how far it is, and the dates that would be another, what comes sooner first.
public final class DateCheckView {

    private final Desk desk;
    private final Text text;
    private final DateCheckViewModel model;
    private final BorderPane page = new BorderPane();

    private DateCheckView(Desk desk, DateCheckViewModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
    }

    /// The screen as the main window shows it. Leaving it does not stop a check.
    public static Screen screen(Desk desk, DateCheckViewModel model) {
        var view = new DateCheckView(desk, model);
        return Screen.of(view.page(), () -> {}).withPrimary(view::check);
    }

    private void check() {
        model.check(desk.background());
    }

    private BorderPane page() {
        var title = new Prose(text.get("check.title"));
        title.getStyleClass().add("page-title");
        var head = lines(
                title,
                Notice.ofProblem(text, model.problemProperty()),
                new Prose(text.get("check.lead")),
                begin(),
                busy());
        page.getStyleClass().add("cases");
        page.setTop(head);
        WhileShown.follow(page, model.foundProperty(), this::show);
        return page;
    }

    private Button begin() {
        var begin = Buttons.of(text, "check", "check.act", Feather.REFRESH_CW, this::check);
        begin.getStyleClass().add("accent");
        begin.disableProperty().bind(model.busyProperty());
        return begin;
    }

    private BusyPane busy() {
        var busy = new BusyPane(text);
        WhileShown.follow(busy, model.workProperty(), work -> work.ifPresent(busy::show));
        return busy;
    }

    private void show(Optional<Found> found) {
        page.setCenter(found.map(this::outcome).orElse(null));
    }

    private Node outcome(Found outcome) {
        var found = outcome.checked();
        if (found.moved().isEmpty()) {
            return lines(
                    Notice.saying(Badge.Tone.GREEN, Feather.CHECK_CIRCLE, text.get("check.none", found.checked())),
                    counted(outcome.at()));
        }
        var said = Notice.saying(
                Badge.Tone.AMBER,
                Feather.ALERT_CIRCLE,
                text.get("check.found", found.moved().size(), found.checked()));
        var table = new MovedDatesTable(model, desk).of(found.moved());
        VBox.setVgrow(table, Priority.ALWAYS);
        return lines(said, counted(outcome.at()), Regions.mark(table, text.get("check.title")));
    }

    private Prose counted(ZonedDateTime at) {
        var counted = new Prose(
                text.get("check.counted", at.toLocalDate(), at.toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
        counted.getStyleClass().addAll("text-muted", "text-small");
        return counted;
    }

    private static VBox lines(Node... parts) {
        var box = new VBox(parts);
        box.getStyleClass().add("lines");
        return box;
    }
}
