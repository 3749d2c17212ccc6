package org.recours.paper.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recours.domain.document.LetterData;
import org.recours.domain.document.LetterField;
import org.recours.text.Text;

/// What stands in the braces of a template: the present fields of a letter in its language, in a plain map.
final class FieldValues {

    /// A name that holds when the letter tells of no person.
    static final String IS_ANONYMOUS = "isAnonymous";

    /// One value, told from the name of a blank by its type.
    record Given(String text) {

        @Override
        public String toString() {
            return "Given";
        }
    }

    private final Map<String, Object> values = new HashMap<>();
    private final WrittenDates dates;

    private FieldValues(Text text) {
        this.dates = new WrittenDates(text);
    }

    /// Fields that are absent or blank are not in the map.
    static Map<String, Object> of(LetterData data, Text text) {
        var fields = new FieldValues(text);
        fields.clinic(data.clinic());
        fields.put(LetterField.RECIPIENT, data.recipient().name());
        fields.put(LetterField.RECIPIENT_ADDRESS, data.recipient().address());
        data.person().ifPresentOrElse(fields::person, () -> fields.values.put(IS_ANONYMOUS, true));
        fields.decision(data.decision());
        fields.matter(data.matter());
        fields.put(LetterField.CASE_NUMBER, data.caseNumber());
        fields.put(LetterField.TODAY, fields.dates.day(data.today()));
        return Map.copyOf(fields.values);
    }

    private void clinic(LetterData.Clinic clinic) {
        put(LetterField.CLINIC_NAME, clinic.name());
        put(LetterField.CLINIC_ADDRESS, clinic.address());
        put(LetterField.CLINIC_PLACE, clinic.place());
        put(LetterField.CLINIC_CONTACT, clinic.contact());
        put(LetterField.SIGNATORY, clinic.signatory());
    }

    private void person(LetterData.Person person) {
        put(LetterField.PERSON_NAME, person.name());
        put(LetterField.PERSON_OTHER_NAMES, person.otherNames());
        put(LetterField.PERSON_BIRTH, person.birth().map(dates::birth));
        put(LetterField.PERSON_NATIONALITY, person.nationality());
        put(LetterField.PERSON_IDENTIFIERS, person.identifiers());
        put(LetterField.PERSON_ADDRESS, person.address());
        put(LetterField.PERSON_CONTACT, person.contact());
        put(LetterField.INTERPRETER_LANGUAGE, person.interpreterLanguage());
    }

    private void decision(LetterData.Decision decision) {
        put(LetterField.AUTHORITY, decision.authority());
        put(LetterField.REFERENCE, decision.reference());
        put(LetterField.DECISION_DATE, decision.date().map(dates::event));
        put(LetterField.NOTIFIED_ON, decision.notifiedOn().map(dates::event));
    }

    private void matter(LetterData.Matter matter) {
        put(LetterField.SUBJECT, matter.subject());
        put(LetterField.NARRATIVE, matter.narrative());
        put(LetterField.GROUNDS, matter.grounds());
        put(LetterField.REMEDY_WANTED, matter.remedyWanted());
        put(LetterField.ENCLOSURES, matter.enclosures());
        put(LetterField.REPLY_BY, matter.replyBy().map((LocalDate day) -> dates.day(day)));
    }

    private void put(LetterField field, Optional<String> value) {
        value.ifPresent(text -> put(field, text));
    }

    private void put(LetterField field, String value) {
        if (!value.isBlank()) {
            values.put(field.placeholder(), new Given(value));
        }
    }

    private void put(LetterField field, List<String> list) {
        var present =
                list.stream().filter(value -> !value.isBlank()).map(Given::new).toList();
        if (!present.isEmpty()) {
            values.put(field.placeholder(), present);
        }
    }
}
