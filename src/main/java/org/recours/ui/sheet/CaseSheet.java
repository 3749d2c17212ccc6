package org.recours.ui.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Channel;
import org.recours.domain.casefile.Complainant;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.ServiceLevel;
import org.recours.domain.change.RecordId;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.Input;

/// What the matter is: its kind, what it is about, in the words told.
public final class CaseSheet {

    private final RecordSheet<CaseFile> sheet;
    private final Input<Optional<Kind>> kind;
    private final Input<Optional<Category>> category;
    private final Input<String> subject;
    private final Input<Boolean> restricted;
    private final Input<Optional<Channel>> channel;
    private final Input<Optional<Complainant>> complainant;
    private final Input<String> language;
    private final ConsentSheet consent;
    private final Input<String> narrative;
    private final Input<String> remedyWanted;
    private final Input<Optional<ServiceLevel>> serviceLevel;
    private final DateInput<CalendarSystem, LocalDate> receivedOn;

    public CaseSheet(Supplier<RecordId> ids, Reading reading, Supplier<LocalDate> today) {
        sheet = new RecordSheet<>(CaseFile.TYPE, ids.get(), reading);
        kind = sheet.choice(CaseFile.KIND);
        category = sheet.choice(CaseFile.CATEGORY);
        subject = sheet.words(CaseFile.SUBJECT);
        restricted = sheet.flag(CaseFile.IS_RESTRICTED);
        channel = sheet.choice(CaseFile.CHANNEL);
        complainant = sheet.choice(CaseFile.COMPLAINANT);
        language = sheet.words(CaseFile.LANGUAGE);
        consent = new ConsentSheet(sheet, today);
        narrative = sheet.words(CaseFile.NARRATIVE);
        remedyWanted = sheet.words(CaseFile.REMEDY_WANTED);
        serviceLevel = sheet.choice(CaseFile.SERVICE_LEVEL);
        receivedOn = sheet.day(CaseFile.RECEIVED_ON);
    }

    public RecordSheet<CaseFile> sheet() {
        return sheet;
    }

    public Input<Optional<Kind>> kind() {
        return kind;
    }

    public Input<Optional<Category>> category() {
        return category;
    }

    public Input<String> subject() {
        return subject;
    }

    public Input<Boolean> restricted() {
        return restricted;
    }

    public Input<Optional<Channel>> channel() {
        return channel;
    }

    public Input<Optional<Complainant>> complainant() {
        return complainant;
    }

    public Input<String> language() {
        return language;
    }

    public ConsentSheet consent() {
        return consent;
    }

    public Input<String> narrative() {
        return narrative;
    }

    public Input<String> remedyWanted() {
        return remedyWanted;
    }

    public Input<Optional<ServiceLevel>> serviceLevel() {
        return serviceLevel;
    }

    public DateInput<CalendarSystem, LocalDate> receivedOn() {
        return receivedOn;
    }
}
