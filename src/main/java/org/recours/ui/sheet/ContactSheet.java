package org.recours.ui.sheet;

import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.change.RecordId;
import org.recours.domain.person.Contact;
import org.recours.ui.kit.Input;

/// One way to reach the person, whose it is and when it is safe.
public final class ContactSheet implements Rows.Row<Contact> {

    private final RecordSheet<Contact> sheet;
    private final Input<Optional<Contact.Means>> means;
    private final Input<String> value;
    private final Input<String> owner;
    private final Input<String> safeHours;
    private final Input<String> caution;

    public ContactSheet(Supplier<RecordId> ids, Reading reading) {
        sheet = new RecordSheet<>(Contact.TYPE, ids.get(), reading);
        means = sheet.choice(Contact.MEANS);
        value = sheet.words(Contact.VALUE);
        owner = sheet.words(Contact.OWNER);
        safeHours = sheet.words(Contact.SAFE_HOURS);
        caution = sheet.words(Contact.CAUTION);
    }

    @Override
    public RecordSheet<Contact> sheet() {
        return sheet;
    }

    @Override
    public boolean isTold() {
        return !value.value().isBlank() || !owner.value().isBlank();
    }

    public Input<Optional<Contact.Means>> means() {
        return means;
    }

    public Input<String> value() {
        return value;
    }

    public Input<String> owner() {
        return owner;
    }

    public Input<String> safeHours() {
        return safeHours;
    }

    public Input<String> caution() {
        return caution;
    }
}
