package org.recours.ui.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Prose;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.usecase.MovedDate;

/// The dates that would move, each on a line that leads to its decision.
final class MovedDatesTable {

    private static final double ROW_HEIGHT = 76;

    private final Desk desk;
    private final Text text;

    MovedDatesTable(Desk desk) {
        this.desk = desk;
        this.text = desk.text();
    }

    TableView<MovedDate> of(List<MovedDate> moved) {
        var table = new TableView<>(FXCollections.observableList(moved));
        table.setId("check-table");
        table.setAccessibleText(text.get("check.title"));
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column("check.column.now", 230, this::now),
                        column("check.column.recorded", 190, this::recorded),
                        column(
                                "check.column.case",
                                110,
                                row -> new Prose(row.caseRow().number().orElseGet(() -> text.get("case.noNumber")))),
                        column(
                                "check.column.person",
                                150,
                                row -> new Prose(desk.names()
                                        .shown(row.caseRow().personName().orElseGet(() -> text.get("case.noPerson"))))),
                        column("check.column.why", 230, row -> new Prose(text.get("check.cause." + row.cause())))));
        table.setRowFactory(_ -> opening());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::open);
                event.consume();
            }
        });
        desk.names().maskedProperty().addListener((_, _, _) -> table.refresh());
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
        return new Prose(moved.recorded()
                .actBy()
                .map(day -> text.dates().date(day))
                .orElseGet(() -> text.get("deadlines.noDay")));
    }

    private TableColumn<MovedDate, MovedDate> column(String key, double width, Function<MovedDate, Node> show) {
        var column = new TableColumn<MovedDate, MovedDate>(text.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable MovedDate moved, boolean isEmpty) {
                super.updateItem(moved, isEmpty);
                setGraphic(isEmpty || moved == null ? null : show.apply(moved));
            }
        });
        return column;
    }

    private TableRow<MovedDate> opening() {
        var row = new TableRow<MovedDate>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(MovedDate moved) {
        desk.go().accept(new Place.Case(moved.caseRow().id(), Place.Part.DECISION));
    }
}
