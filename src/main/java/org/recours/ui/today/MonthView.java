package org.recours.ui.today;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.text.Calendars;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Page;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;

/// The month: how much is due on each day, and beside it what is due on the day that is open.
final class MonthView extends BorderPane {

    /// Narrower than this, the list of the day stands below.
    private static final double BESIDE = 1000;

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final Text text;
    private final MonthViewModel model;
    private final Prose title = new Prose();
    private final Label beside = new Label();
    private final WhoseBox members;
    private final ComboBox<CalendarSystem> calendar = new ComboBox<>();
    private final Prose hidden = new Prose("", Icons.of(Feather.EYE_OFF));
    private final MonthGrid grid;
    private final BorderPane days = new BorderPane();

    MonthView(Desk desk, MonthViewModel model) {
        this.text = desk.text();
        this.model = model;
        this.members = new WhoseBox(text, "month-members", model::choose);
        this.grid = new MonthGrid(model, text);
        getStyleClass().addAll("today", "month");
        hidden.getStyleClass().add("text-muted");
        var list = Regions.mark(new DayPane(desk, model), text.get("today.month.ofDay"));
        days.setCenter(Regions.beginIn(Regions.mark(grid, text.get("today.month"))));
        days.widthProperty().subscribe(width -> place(list, width.doubleValue() < BESIDE));
        setCenter(new Page(title, new DateViews(desk, new Place.Month()), members)
                .with(Notice.ofProblem(text, model.problemProperty()), new VBox(turning(), hidden), days));
        model.monthProperty().subscribe(_ -> show());
        model.shownProperty().addListener((_, _, _) -> show());
    }

    private void place(Node list, boolean isNarrow) {
        days.getChildren().remove(list);
        list.pseudoClassStateChanged(BELOW, isNarrow);
        if (isNarrow) {
            days.setBottom(list);
        } else {
            days.setRight(list);
        }
    }

    private FlowPane turning() {
        beside.getStyleClass().add("text-muted");
        var line = new FlowPane(
                button("month-previous", "today.month.previous", Feather.CHEVRON_LEFT, () -> model.turn(-1)),
                button(
                        "month-today",
                        "today.month.today",
                        Feather.SUN,
                        () -> model.monthProperty().get().ifPresent(now -> model.show(now.today()))),
                button("month-next", "today.month.next", Feather.CHEVRON_RIGHT, () -> model.turn(1)),
                calendar(),
                beside);
        line.getStyleClass().add("month-turning");
        return line;
    }

    private Button button(String id, String key, Feather icon, Runnable act) {
        var arrow = Icons.of(icon);
        var button = new Button(text.get(key), arrow);
        if (text.language().isRightToLeft() && icon != Feather.SUN) {
            arrow.setScaleX(-1);
        }
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private ComboBox<CalendarSystem> calendar() {
        calendar.setId("month-calendar");
        calendar.setAccessibleText(text.get("today.month.beside"));
        calendar.setMinWidth(USE_PREF_SIZE);
        calendar.getItems().setAll(CalendarSystem.values());
        calendar.setConverter(words());
        calendar.setOnAction(_ -> {
            if (calendar.getValue() != null && calendar.getValue() != model.beside()) {
                model.choose(calendar.getValue());
            }
        });
        return calendar;
    }

    private StringConverter<CalendarSystem> words() {
        return new StringConverter<>() {
            @Override
            public String toString(CalendarSystem system) {
                return switch (system) {
                    case null -> "";
                    case GREGORIAN -> text.get("today.month.onlyGregorian");
                    default -> text.get("today.month.with", text.get("code.calendar." + system));
                };
            }

            @Override
            public CalendarSystem fromString(String name) {
                throw new UnsupportedOperationException("a calendar is picked, not typed");
            }
        };
    }

    private void show() {
        title.say(model.monthProperty()
                .get()
                .map(now -> text.dates().month(now.page().day()))
                .orElseGet(() -> text.get("today.month")));
        model.monthProperty().get().ifPresent(this::show);
    }

    private void show(MonthActions.Month now) {
        members.offer(model.members(), model.shownProperty().get().whose());
        calendar.setValue(model.beside());
        var days = MonthGrid.days(now);
        beside.setText(
                model.beside() == CalendarSystem.GREGORIAN
                        ? ""
                        : Calendars.months(model.beside(), days.getFirst(), days.getLast(), text.language()));
        int others = model.hidden();
        hidden.say(others > 0 ? text.get("today.month.hidden", others) : "");
        hidden.setVisible(others > 0);
        hidden.setManaged(others > 0);
        grid.show(now);
    }
}
