package org.recours.ui.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.casefile.Kind;
import org.recours.store.CaseFilter;
import org.recours.store.CaseRow;
import org.recours.store.CaseSort;
import org.recours.text.Text;
import org.recours.ui.kit.ChoiceEntry;
import org.recours.ui.kit.EmptyState;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;

/// The list of cases: one line a case, the date to act by first.
public final class CaseListView extends BorderPane {

    private static final double ROW_HEIGHT = 68;

    private final Text text;
    private final Desk desk;
    private final CaseListViewModel model;
    private final TableView<Optional<CaseRow>> table;
    private final Node filter;

    /// The list as the main window shows it.
    public static Screen screen(CaseListViewModel model, Desk desk) {
        var view = new CaseListView(model, desk);
        return Screen.of(view, view::opened).withPrimary(view::openSelected);
    }

    CaseListView(CaseListViewModel model, Desk desk) {
        this.text = desk.text();
        this.desk = desk;
        this.model = model;
        this.table = table();
        this.filter = filter();
        getStyleClass().add("cases");
        setTop(new VBox(title(), Notice.ofProblem(text, model.problemProperty()), filter));
        setCenter(Regions.mark(table, text.get("cases.title")));
    }

    private void opened() {
        model.load();
        Regions.firstFocusable(filter).ifPresent(Node::requestFocus);
    }

    private Node title() {
        var title = new Label(text.get("cases.title"));
        title.getStyleClass().add("page-title");
        var count = new Label();
        count.setId("cases-count");
        count.getStyleClass().add("text-muted");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.countProperty().get() < 0
                                ? ""
                                : text.get("cases.count", model.countProperty().get()),
                        model.countProperty()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var record = new Button(text.get("cases.record"));
        record.setMinWidth(Region.USE_PREF_SIZE);
        record.setOnAction(_ -> model.record());
        var line = new HBox(title, count, space, record);
        line.getStyleClass().add("sheet-line");
        return line;
    }

    private Node filter() {
        var form = new FormBuilder(text)
                .row(fields -> fields.text("cases.find", model.find(), find -> {
                            find.columns(20);
                            find.id("cases-find");
                        })
                        .choice(
                                "cases.kind",
                                choice(model.kind()),
                                kinds(),
                                kind -> kind.map(one -> text.get("code.kind." + one))
                                        .orElseGet(() -> text.get("cases.anyKind")),
                                ChoiceEntry::alwaysChosen)
                        .choice(
                                "cases.progress",
                                choice(model.progress()),
                                List.of(CaseFilter.Progress.values()),
                                progress -> text.get("cases.progress." + progress),
                                ChoiceEntry::alwaysChosen)
                        .choice(
                                "cases.sort",
                                choice(model.sort()),
                                List.of(CaseSort.values()),
                                sort -> text.get("cases.sort." + sort),
                                ChoiceEntry::alwaysChosen))
                .build();
        return Regions.mark(form, text.get("cases.region.filter"));
    }

    private static List<Optional<Kind>> kinds() {
        var kinds = new ArrayList<Optional<Kind>>();
        kinds.add(Optional.empty());
        for (var kind : Kind.values()) {
            kinds.add(Optional.of(kind));
        }
        return kinds;
    }

    /// A choice that always has a value.
    private static <T> Input<Optional<T>> choice(Input<T> always) {
        var shown = new Input<>(Optional.of(always.value()));
        shown.valueProperty().addListener((_, _, chosen) -> chosen.ifPresent(always::set));
        always.valueProperty().addListener((_, _, value) -> shown.set(Optional.of(value)));
        return shown;
    }

    private TableView<Optional<CaseRow>> table() {
        var rows = new TableView<>(model.rows());
        rows.setId("cases-table");
        rows.setAccessibleText(text.get("cases.title"));
        rows.setFixedCellSize(ROW_HEIGHT);
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rows.getColumns()
                .setAll(List.of(
                        column(
                                "cases.column.actBy",
                                158,
                                210,
                                (cell, row) -> cell.setGraphic(CaseRowCells.actBy(text, row, model.today()))),
                        column(
                                "cases.column.number",
                                84,
                                110,
                                (cell, row) -> cell.setText(row.number().orElseGet(() -> text.get("case.noNumber")))),
                        column(
                                "cases.column.about",
                                150,
                                220,
                                (cell, row) -> cell.setGraphic(new Prose(CaseRowCells.about(text, row)))),
                        column(
                                "cases.column.person",
                                90,
                                150,
                                (cell, row) -> cell.setText(desk.names()
                                        .shown(row.personName().orElseGet(() -> text.get("case.noPerson"))))),
                        column(
                                "cases.column.stage",
                                76,
                                110,
                                (cell, row) -> cell.setGraphic(new Prose(text.get("code.stage." + row.stage())))),
                        column(
                                "cases.column.marks",
                                138,
                                150,
                                (cell, row) -> cell.setGraphic(CaseRowCells.marks(text, row)))));
        rows.setRowFactory(_ -> opening());
        rows.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                openSelected();
                event.consume();
            }
        });
        rows.setPlaceholder(nothing());
        model.countProperty().addListener((_, _, _) -> rows.setPlaceholder(nothing()));
        desk.names().maskedProperty().addListener((_, _, _) -> rows.refresh());
        return rows;
    }

    private TableRow<Optional<CaseRow>> opening() {
        var row = new TableRow<Optional<CaseRow>>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                row.getItem().ifPresent(model::open);
            }
        });
        return row;
    }

    private TableColumn<Optional<CaseRow>, Optional<CaseRow>> column(
            String key, double least, double width, BiConsumer<TableCell<?, ?>, CaseRow> show) {
        var column = new TableColumn<Optional<CaseRow>, Optional<CaseRow>>(text.get(key));
        column.setMinWidth(least);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new CaseRowCell(show));
        return column;
    }

    private Node nothing() {
        if (model.countProperty().get() < 0) {
            return new Label();
        }
        return model.isNarrowed()
                ? new EmptyState(Feather.SEARCH, text.get("cases.noneFound"))
                : new EmptyState(Feather.FOLDER, text.get("cases.none")).with(text.get("cases.record"), model::record);
    }

    private void openSelected() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .flatMap(row -> row)
                .ifPresent(model::open);
    }
}
