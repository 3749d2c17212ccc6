package org.recours.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Intake;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.Field;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.deadline.Situation;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Person;

/// The answers to the six questions of the urgent path, as far as there are any. They make an ordinary case, which is
/// completed later.
///
/// @param ids drawn when the page is opened, so that a save that is tried again makes no second case
/// @param who a name as given, or "a man, about 30"
/// @param situation what happened; empty for "I don’t know"
/// @param rule id of the remedy, where somebody knows it
/// @param told when the decision reached the person, with its hour where that is known
/// @param where the person is now, and who holds them
/// @param paper what the paper says of the time
/// @param language ISO 639 code, or a name as told
/// @param reach how to reach the person
/// @param responsible name of the member; empty for whoever records
public record UrgentAnswers(
        Ids ids,
        String who,
        Optional<Situation> situation,
        Optional<String> rule,
        Optional<EventDate> told,
        String where,
        Optional<PrintedPeriod> paper,
        String language,
        String reach,
        String responsible) {

    /// A number of a telephone and nothing else, in the digits of any script, at least four of them.
    private static final Pattern NUMBER =
            Pattern.compile("[+(\\s]*\\d(?:[\\s().\\-/]*\\d){3,}", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    /// The records to come.
    public record Ids(RecordId caseFile, RecordId person, RecordId decision, RecordId place, RecordId reach) {

        /// @param caseFile what a draft is kept under
        public static Ids of(RecordId caseFile, Supplier<RecordId> newId) {
            return new Ids(caseFile, newId.get(), newId.get(), newId.get(), newId.get());
        }
    }

    /// Whether nothing was told yet that a case could be made of.
    public boolean isEmpty() {
        return situation.isEmpty()
                && rule.isEmpty()
                && told.isEmpty()
                && paper.isEmpty()
                && who.isBlank()
                && where.isBlank()
                && reach.isBlank();
    }

    /// The decision that is contested.
    ContestedDecision decision() {
        var decision = blank(ContestedDecision.TYPE, ids.decision);
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.CASE_FILE, ids.caseFile);
        decision = with(ContestedDecision.TYPE, decision, ContestedDecision.RULE, rule);
        decision = with(ContestedDecision.TYPE, decision, ContestedDecision.NOTIFIED_ON, told);
        return with(ContestedDecision.TYPE, decision, ContestedDecision.PRINTED_PERIOD, paper);
    }

    /// What is recorded.
    ///
    /// @param subject what happened, in words
    Intake intake(Optional<String> subject) {
        var person = person();
        return new Intake(
                caseFile(subject, person.isPresent()),
                person,
                List.of(),
                contacts(),
                List.of(),
                Optional.of(decision()));
    }

    private CaseFile caseFile(Optional<String> subject, boolean hasPerson) {
        var caseFile = CaseFile.TYPE.with(blank(CaseFile.TYPE, ids.caseFile), CaseFile.KIND, Kind.APPEAL);
        var category = situation.equals(Optional.of(Situation.REFUSAL)) ? Category.ASYLUM : Category.DETENTION;
        caseFile = CaseFile.TYPE.with(caseFile, CaseFile.CATEGORY, category);
        caseFile = with(CaseFile.TYPE, caseFile, CaseFile.SUBJECT, subject);
        caseFile = with(CaseFile.TYPE, caseFile, CaseFile.LANGUAGE, said(language));
        caseFile = with(CaseFile.TYPE, caseFile, CaseFile.RESPONSIBLE, said(responsible));
        return hasPerson ? CaseFile.TYPE.with(caseFile, CaseFile.PERSON, ids.person) : caseFile;
    }

    private Optional<Person> person() {
        if (who.isBlank() && where.isBlank() && reach.isBlank()) {
            return Optional.empty();
        }
        var person = with(Person.TYPE, blank(Person.TYPE, ids.person), Person.NAME, said(who));
        return Optional.of(
                with(Person.TYPE, person, Person.LANGUAGES, said(language).map(List::of)));
    }

    private List<Contact> contacts() {
        var contacts = new ArrayList<Contact>();
        said(where).ifPresent(place -> contacts.add(contact(ids.place, Contact.Means.PLACE, place)));
        said(reach).ifPresent(words -> contacts.add(contact(ids.reach, means(words), words)));
        return contacts;
    }

    private Contact contact(RecordId id, Contact.Means means, String value) {
        var contact = Contact.TYPE.with(blank(Contact.TYPE, id), Contact.PERSON, ids.person);
        contact = Contact.TYPE.with(contact, Contact.MEANS, means);
        return Contact.TYPE.with(contact, Contact.VALUE, value);
    }

    /// The person’s own number or address goes to the authority; one with words beside it may be anybody’s and stays.
    private static Contact.Means means(String words) {
        if (MAIL.matcher(words).matches()) {
            return Contact.Means.EMAIL;
        }
        return NUMBER.matcher(words).matches() ? Contact.Means.PHONE : Contact.Means.THROUGH_SOMEBODY;
    }

    private static Optional<String> said(String typed) {
        return Optional.of(typed.strip()).filter(words -> !words.isEmpty());
    }

    private static <R extends Recorded> R blank(RecordType<R> type, RecordId id) {
        return type.read(new FieldValues(id, Map.of()));
    }

    private static <R extends Recorded, T> R with(RecordType<R> type, R record, Field<T> field, Optional<T> value) {
        return value.map(known -> type.with(record, field, known)).orElse(record);
    }

    /// Names nobody.
    @Override
    public String toString() {
        return "urgent_answers " + ids.caseFile;
    }
}
