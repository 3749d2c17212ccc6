package org.recours.ui.sheet;

import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.change.RecordId;
import org.recours.domain.person.BirthDate;
import org.recours.domain.person.Person;
import org.recours.domain.person.Sex;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.Input;

/// Who: the name as given, birth as far as it is known, languages. No surname, no corrected spelling.
public final class PersonSheet {

    private final RecordSheet<Person> sheet;
    private final Input<String> name;
    private final Input<String> otherNames;
    private final Input<Optional<Sex>> sex;
    private final DateInput<CalendarSystem, BirthDate> birth;
    private final Input<String> nationality;
    private final Input<String> languages;
    private final Input<Boolean> needsInterpreter;
    private final Input<String> disability;

    public PersonSheet(Supplier<RecordId> ids, Reading reading) {
        sheet = new RecordSheet<>(Person.TYPE, ids.get(), reading);
        name = sheet.words(Person.NAME);
        otherNames = sheet.list(Person.OTHER_NAMES);
        sex = sheet.choice(Person.SEX);
        birth = sheet.birth(Person.BIRTH);
        nationality = sheet.words(Person.NATIONALITY);
        languages = sheet.list(Person.LANGUAGES);
        needsInterpreter = sheet.flag(Person.NEEDS_INTERPRETER);
        disability = sheet.words(Person.DISABILITY);
    }

    public RecordSheet<Person> sheet() {
        return sheet;
    }

    public Input<String> name() {
        return name;
    }

    public Input<String> otherNames() {
        return otherNames;
    }

    public Input<Optional<Sex>> sex() {
        return sex;
    }

    public DateInput<CalendarSystem, BirthDate> birth() {
        return birth;
    }

    public Input<String> nationality() {
        return nationality;
    }

    public Input<String> languages() {
        return languages;
    }

    public Input<Boolean> needsInterpreter() {
        return needsInterpreter;
    }

    public Input<String> disability() {
        return disability;
    }
}
