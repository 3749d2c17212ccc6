package org.recours.ui.sheet;

import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.casefile.Party;
import org.recours.domain.casefile.Role;
import org.recours.domain.change.RecordId;
import org.recours.ui.kit.Input;

/// Somebody who has a part in the case: a guardian, a lawyer, an opponent.
public final class PartySheet implements Rows.Row<Party> {

    private final RecordSheet<Party> sheet;
    private final Input<Optional<Role>> role;
    private final Input<String> name;
    private final Input<String> reference;
    private final Input<String> reach;

    public PartySheet(Supplier<RecordId> ids, Reading reading) {
        sheet = new RecordSheet<>(Party.TYPE, ids.get(), reading);
        role = sheet.choice(Party.ROLE);
        name = sheet.words(Party.NAME);
        reference = sheet.words(Party.REFERENCE);
        reach = sheet.words(Party.REACH);
    }

    @Override
    public RecordSheet<Party> sheet() {
        return sheet;
    }

    @Override
    public boolean isTold() {
        return !name.value().isBlank()
                || !reference.value().isBlank()
                || !reach.value().isBlank();
    }

    public Input<Optional<Role>> role() {
        return role;
    }

    public Input<String> name() {
        return name;
    }

    public Input<String> reference() {
        return reference;
    }

    public Input<String> reach() {
        return reach;
    }
}
