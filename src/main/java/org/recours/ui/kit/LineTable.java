package org.recours.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// A table whose lines lead somewhere: Enter or two clicks open one. A line that has not come yet is blank.
///
/// @param <T> what one line is about
public final class LineTable<T> extends TableView<Optional<T>> {

    private final Consumer<T> open;

    /// @param height of every line
    public LineTable(ObservableList<Optional<T>> lines, double height, Consumer<T> open) {
        super(lines);
        this.open = open;
        setFixedCellSize(height);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> opening());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                openSelected();
                event.consume();
            }
        });
    }

    /// Adds a column.
    ///
    /// @param least how narrow it may become
    public LineTable<T> column(String words, double least, double width, Function<T, Node> show) {
        var column = new TableColumn<Optional<T>, Optional<T>>(words);
        column.setMinWidth(least);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new SimpleObjectProperty<>(line.getValue()));
        column.setCellFactory(_ -> new Cell<>(show));
        getColumns().add(column);
        return this;
    }

    /// Its cells show names: they are made anew when names are hidden or shown.
    public LineTable<T> following(NameMask names) {
        WhileShown.follow(this, names.maskedProperty(), _ -> refresh());
        return this;
    }

    /// Opens the line that the keyboard is on.
    public void openSelected() {
        Optional.ofNullable(getSelectionModel().getSelectedItem())
                .flatMap(line -> line)
                .ifPresent(open);
    }

    private TableRow<Optional<T>> opening() {
        var row = new TableRow<Optional<T>>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                row.getItem().ifPresent(open);
            }
        });
        return row;
    }

    private static final class Cell<T> extends TableCell<Optional<T>, Optional<T>> {

        private final Function<T, Node> show;

        Cell(Function<T, Node> show) {
            this.show = show;
        }

        @Override
        @SuppressWarnings("NullableOptional") // JavaFX hands null to a cell without a line
        protected void updateItem(@Nullable Optional<T> line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : line.map(show).orElse(null));
        }
    }
}
