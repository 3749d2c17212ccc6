package org.recours.ui.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.LineTable;
import org.recours.ui.kit.Prose;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.usecase.MovedDate;

/// The dates that would move, each on a line that leads to its decision.
final class MovedDatesTable {

    private static final double ROW_HEIGHT = 100;

    private final DateCheckViewModel model;
    private final Desk desk;
    private final Text text;

    MovedDatesTable(DateCheckViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.text = desk.text();
    }

    LineTable<MovedDate> of(List<MovedDate> moved) {
        var lines =
                FXCollections.observableList(moved.stream().map(Optional::of).toList());
        var table = new LineTable<>(lines, ROW_HEIGHT, this::open)
                .column(text.get("check.column.now"), 180, 230, this::now)
                .column(text.get("check.column.recorded"), 150, 190, this::recorded)
                .column(
                        text.get("check.column.case"),
                        84,
                        110,
                        row -> new Prose(row.caseRow().number().orElseGet(() -> text.get("case.noNumber"))))
                .column(
                        text.get("check.column.person"),
                        90,
                        150,
                        row -> new Prose(desk.names()
                                .shown(row.caseRow().personName().orElseGet(() -> text.get("case.noPerson")))))
                .column(
                        text.get("check.column.why"),
                        150,
                        230,
                        row -> new Prose(text.get("check.cause." + row.cause())))
                .following(desk.names());
        table.setId("check-table");
        table.setAccessibleText(text.get("check.title"));
        model.opened().map(Optional::of).ifPresent(opened -> {
            table.getSelectionModel().select(opened);
            table.scrollTo(opened);
        });
        return table;
    }

    private Node now(MovedDate moved) {
        var recorded = moved.recorded().actBy();
        var day = moved.safeDate().map(safe -> text.dates().date(safe)).orElseGet(() -> text.get("check.noDay"));
        var difference = moved.safeDate().flatMap(safe -> recorded.map(before -> difference(before, safe)));
        var words = new VBox(new Prose(day));
        words.setAlignment(Pos.CENTER_LEFT);
        difference.ifPresent(said ->
                words.getChildren().add(new Badge(moved.isSooner() ? Badge.Tone.AMBER : Badge.Tone.QUIET, said)));
        if (moved.safeDate().isPresent()) {
            lastDay(moved, moved.legalLastDay()).ifPresent(words.getChildren()::add);
        }
        return words;
    }

    private String difference(LocalDate recorded, LocalDate now) {
        long days = ChronoUnit.DAYS.between(recorded, now);
        if (days == 0) {
            return text.get("check.sameDay");
        }
        return days < 0 ? text.get("check.sooner", -days) : text.get("check.later", days);
    }

    private Node recorded(MovedDate moved) {
        var words = new VBox(new Prose(day(moved.recorded().actBy())));
        words.setAlignment(Pos.CENTER_LEFT);
        lastDay(moved, moved.recorded().legalLastDay()).ifPresent(words.getChildren()::add);
        return words;
    }

    /// Where it is another, it stands on both sides.
    private Optional<Prose> lastDay(MovedDate moved, Optional<LocalDate> legalLastDay) {
        if (!moved.movesLastDay()) {
            return Optional.empty();
        }
        var words = new Prose(text.get("check.lastDay", day(legalLastDay)));
        words.getStyleClass().addAll("text-muted", "text-small");
        return Optional.of(words);
    }

    private String day(Optional<LocalDate> day) {
        return day.map(known -> text.dates().date(known)).orElseGet(() -> text.get("deadlines.noDay"));
    }

    private void open(MovedDate moved) {
        model.open(moved);
        desk.go().accept(new Place.Case(moved.caseRow().id(), Place.Part.DECISION));
    }
}
