package org.recours.ui.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.recours.ui.kit.LineTable;
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
    private final LineTable<CaseRow> table;
    private final Node filter;

    /// The list as the main window shows it.
    public static Screen screen(CaseListViewModel model, Desk desk) {
        var view = new CaseListView(model, desk);
        return Screen.of(view, view::opened).withPrimary(view.table::openSelected);
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

    private LineTable<CaseRow> table() {
        var lines = new LineTable<>(model.rows(), ROW_HEIGHT, model::open)
                .column(text.get("cases.column.actBy"), 158, 210, row -> CaseRowCells.actBy(text, row, model.today()))
                .column(
                        text.get("cases.column.number"),
                        84,
                        110,
                        row -> new Prose(row.number().orElseGet(() -> text.get("case.noNumber"))))
                .column(text.get("cases.column.about"), 150, 220, row -> new Prose(CaseRowCells.about(text, row)))
                .column(
                        text.get("cases.column.person"),
                        90,
                        150,
                        row -> new Prose(
                                desk.names().shown(row.personName().orElseGet(() -> text.get("case.noPerson")))))
                .column(
                        text.get("cases.column.stage"),
                        120,
                        124,
                        row -> new Prose(text.get("code.stage." + row.stage())))
                .column(text.get("cases.column.marks"), 138, 150, row -> CaseRowCells.marks(text, row))
                .following(desk.names());
        lines.setId("cases-table");
        lines.setAccessibleText(text.get("cases.title"));
        lines.setPlaceholder(nothing());
        model.countProperty().addListener((_, _, _) -> lines.setPlaceholder(nothing()));
        return lines;
    }

    private Node nothing() {
        if (model.countProperty().get() < 0) {
            return new Label();
        }
        return model.isNarrowed()
                ? new EmptyState(Feather.SEARCH, text.get("cases.noneFound"))
                : new EmptyState(Feather.FOLDER, text.get("cases.none")).with(text.get("cases.record"), model::record);
    }
}
