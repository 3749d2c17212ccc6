package org.recours.ui.cases;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.recours.store.CaseRow;

/// A cell of the list; blank while its row has not come yet.
final class CaseRowCell extends TableCell<Optional<CaseRow>, Optional<CaseRow>> {

    private final BiConsumer<TableCell<?, ?>, CaseRow> show;

    CaseRowCell(BiConsumer<TableCell<?, ?>, CaseRow> show) {
        this.show = show;
    }

    @Override
    @SuppressWarnings("NullableOptional") // JavaFX hands null to a cell without a row
    protected void updateItem(@Nullable Optional<CaseRow> row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        if (!empty && row != null) {
            row.ifPresent(known -> show.accept(this, known));
        }
    }
}
