package org.recours.ui.check;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.BusyPane;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.usecase.CheckDates.Checked;

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
    public static Screen screen(Desk desk, DateCheckActions actions) {
        var model = new DateCheckViewModel(desk.background(), actions);
        return Screen.of(new DateCheckView(desk, model).page(), () -> {}).withPrimary(model::check);
    }

    private BorderPane page() {
        var title = new Prose(text.get("check.title"));
        title.getStyleClass().add("page-title");
        var head = new VBox(
                title,
                Notice.ofProblem(text, model.problemProperty()),
                new Prose(text.get("check.lead")),
                begin(),
                busy());
        head.getStyleClass().add("lines");
        page.getStyleClass().add("cases");
        page.setTop(head);
        model.foundProperty().subscribe(this::show);
        return page;
    }

    private Button begin() {
        var begin = new Button(text.get("check.act"), Icons.of(Feather.REFRESH_CW));
        begin.setId("check");
        begin.getStyleClass().add("accent");
        begin.setMinWidth(Button.USE_PREF_SIZE);
        begin.setOnAction(_ -> model.check());
        begin.disableProperty().bind(model.busyProperty());
        return begin;
    }

    private BusyPane busy() {
        var busy = new BusyPane(text);
        model.workProperty().subscribe(work -> work.ifPresent(busy::show));
        return busy;
    }

    private void show(Optional<Checked> found) {
        page.setCenter(found.map(this::outcome).orElse(null));
    }

    private Node outcome(Checked found) {
        if (found.moved().isEmpty()) {
            return new VBox(
                    Notice.saying(Badge.Tone.GREEN, Feather.CHECK_CIRCLE, text.get("check.none", found.checked())));
        }
        var said = Notice.saying(
                Badge.Tone.AMBER,
                Feather.ALERT_CIRCLE,
                text.get("check.found", found.moved().size(), found.checked()));
        var table = new MovedDatesTable(desk).of(found.moved());
        VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
        var outcome = new VBox(said, Regions.mark(table, text.get("check.title")));
        outcome.getStyleClass().add("lines");
        return outcome;
    }
}
