package org.recours.ui.sheet;

import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.change.Recorded;
import org.recours.text.Text;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Icons;

/// Rows of fields below each other, with a button that adds one and one that takes each away.
public final class RowsPane<R extends Recorded, S extends Rows.Row<R>> extends VBox {

    private final Text text;
    private final Rows<R, S> rows;
    private final BiConsumer<FormBuilder, S> fields;
    private final VBox column = new VBox();

    /// @param titleKey what the rows are
    /// @param addKey   the button that adds one
    /// @param fields   puts the fields of a row into its form
    public RowsPane(Text text, String titleKey, String addKey, Rows<R, S> rows, BiConsumer<FormBuilder, S> fields) {
        this.text = text;
        this.rows = rows;
        this.fields = fields;
        getStyleClass().add("sheet-rows");
        column.getStyleClass().add("sheet-rows-column");
        var title = new Label(text.get(titleKey));
        title.getStyleClass().add("text-bold");
        var add = new Button(text.get(addKey), Icons.of(Feather.PLUS));
        add.getStyleClass().add("flat");
        add.setOnAction(_ -> rows.add());
        getChildren().addAll(title, column, add);
        rows.rows().addListener((ListChangeListener<S>) this::follow);
        rows.rows().forEach(row -> column.getChildren().add(line(row)));
    }

    private void follow(ListChangeListener.Change<? extends S> change) {
        while (change.next()) {
            column.getChildren().remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
            int at = change.getFrom();
            for (var row : change.getAddedSubList()) {
                column.getChildren().add(at++, line(row));
            }
        }
    }

    private VBox line(S row) {
        var remove = new Button(text.get("people.removeRow"), Icons.of(Feather.X));
        remove.getStyleClass().addAll("flat", "small");
        remove.setOnAction(_ -> rows.remove(row));
        return new FormBuilder(text)
                .row(form -> fields.accept(form, row))
                .node(remove)
                .build();
    }
}
