package org.recours.ui.sheet;

import java.util.function.Supplier;
import org.recours.domain.change.RecordId;
import org.recours.domain.person.Identifier;
import org.recours.ui.kit.Input;

/// One number that somebody gave the person.
public final class IdentifierSheet implements Rows.Row<Identifier> {

    private final RecordSheet<Identifier> sheet;
    private final Input<String> kind;
    private final Input<String> value;

    public IdentifierSheet(Supplier<RecordId> ids, Reading reading) {
        sheet = new RecordSheet<>(Identifier.TYPE, ids.get(), reading);
        kind = sheet.words(Identifier.KIND);
        value = sheet.words(Identifier.VALUE);
    }

    @Override
    public RecordSheet<Identifier> sheet() {
        return sheet;
    }

    @Override
    public boolean isTold() {
        return !value.value().isBlank();
    }

    public Input<String> kind() {
        return kind;
    }

    public Input<String> value() {
        return value;
    }
}
