package org.recours.ui.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Complainant;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Intake;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.Party;
import org.recours.domain.casefile.Role;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Value;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;
import org.recours.ui.sheet.CaseSheet;
import org.recours.ui.sheet.ContactSheet;
import org.recours.ui.sheet.DecisionSheet;
import org.recours.ui.sheet.IdentifierSheet;
import org.recours.ui.sheet.PartySheet;
import org.recours.ui.sheet.PersonSheet;
import org.recours.ui.sheet.Reading;
import org.recours.ui.sheet.RecordSheet;
import org.recours.ui.sheet.Rows;

/// The sheets of the page and what they make together.
///
/// A restricted case asks only for what a referral needs, and only that is recorded of it.
final class IntakePage {

    private final CaseSheet what;
    private final PersonSheet who;
    private final DecisionSheet decision;
    private final Rows<Identifier, IdentifierSheet> identifiers;
    private final Rows<Contact, ContactSheet> contacts;
    private final Rows<Party, PartySheet> parties;

    /// @param id of the case to come
    IntakePage(RecordId id, Supplier<RecordId> ids, Reading reading, Supplier<LocalDate> today) {
        what = new CaseSheet(() -> id, reading, today);
        who = new PersonSheet(ids, reading);
        decision = new DecisionSheet(ids, reading);
        identifiers = new Rows<>(() -> new IdentifierSheet(ids, reading));
        contacts = new Rows<>(() -> new ContactSheet(ids, reading));
        parties = new Rows<>(() -> new PartySheet(ids, reading));
        identifiers.add();
        contacts.add();
    }

    CaseSheet what() {
        return what;
    }

    PersonSheet who() {
        return who;
    }

    DecisionSheet decision() {
        return decision;
    }

    Rows<Identifier, IdentifierSheet> identifiers() {
        return identifiers;
    }

    Rows<Contact, ContactSheet> contacts() {
        return contacts;
    }

    Rows<Party, PartySheet> parties() {
        return parties;
    }

    boolean isRestricted() {
        return what.restricted().value()
                || what.category().value().filter(Category::isRestricted).isPresent();
    }

    boolean isAnonymous() {
        return what.complainant()
                .value()
                .filter(by -> by == Complainant.ANONYMOUS)
                .isPresent();
    }

    /// Whether a decision is contested: always in an appeal, otherwise when something about one was typed.
    boolean hasDecision() {
        return !isRestricted()
                && (what.kind().value().filter(kind -> kind == Kind.APPEAL).isPresent()
                        || !decision.sheet().isEmpty());
    }

    /// Whether a lawyer is among the people of the case.
    boolean hasLawyer() {
        return parties.rows().stream()
                .anyMatch(row -> row.role().value().filter(Role.LAWYER::equals).isPresent());
    }

    /// A guardian’s row, as soon as the person can be a child.
    void askForGuardian() {
        boolean asked = parties.rows().stream()
                .anyMatch(row ->
                        row.role().value().filter(role -> role == Role.GUARDIAN).isPresent());
        if (!asked) {
            parties.add().role().set(Optional.of(Role.GUARDIAN));
        }
    }

    /// What is recorded when it is saved now.
    Intake intake() {
        var caseFile = what.sheet().record();
        var person = person();
        if (person.isPresent()) {
            caseFile =
                    CaseFile.TYPE.with(caseFile, CaseFile.PERSON, person.get().id());
        }
        var personId = who.sheet().id();
        var caseId = caseFile.id();
        return new Intake(
                caseFile,
                person,
                person.isEmpty() || isRestricted()
                        ? List.of()
                        : identifiers.records().stream()
                                .map(one -> Identifier.TYPE.with(one, Identifier.PERSON, personId))
                                .toList(),
                person.isEmpty()
                        ? List.of()
                        : contacts.records().stream()
                                .map(one -> Contact.TYPE.with(one, Contact.PERSON, personId))
                                .toList(),
                parties.records().stream()
                        .map(one -> Party.TYPE.with(one, Party.CASE_FILE, caseId))
                        .toList(),
                hasDecision() ? Optional.of(contested()) : Optional.empty());
    }

    /// The decision as it stands there.
    ContestedDecision contested() {
        return ContestedDecision.TYPE.with(
                decision.sheet().record(),
                ContestedDecision.CASE_FILE,
                what.sheet().id());
    }

    private Optional<Person> person() {
        boolean isKnown = !who.sheet().isEmpty()
                || !identifiers.records().isEmpty()
                || !contacts.records().isEmpty();
        return isAnonymous() || !isKnown
                ? Optional.empty()
                : Optional.of(asked(who.sheet().record()));
    }

    /// Of a person in a restricted case, no more than a referral needs.
    private Person asked(Person typed) {
        return isRestricted()
                ? new Person(
                        typed.id(),
                        typed.name(),
                        Optional.empty(),
                        typed.sex(),
                        typed.birth(),
                        Optional.empty(),
                        typed.languages(),
                        typed.needsInterpreter(),
                        typed.disability(),
                        Optional.empty())
                : typed;
    }

    boolean isEmpty() {
        return sheets().stream().allMatch(RecordSheet::isEmpty)
                && identifiers.records().isEmpty()
                && contacts.records().isEmpty()
                && parties.records().isEmpty();
    }

    /// Whether something stands there that is not understood; each such field then says so itself.
    boolean isUnreadable() {
        return sheets().stream().filter(RecordSheet::isUnreadable).count() > 0;
    }

    void onTyped(Runnable listener) {
        sheets().forEach(sheet -> sheet.onTyped(listener));
        identifiers.onTyped(listener);
        contacts.onTyped(listener);
        parties.onTyped(listener);
    }

    /// Everything that stands there, half a word too.
    Value typed() {
        SortedMap<String, Value> typed = new TreeMap<>();
        typed.put("what", what.sheet().typed());
        typed.put("who", who.sheet().typed());
        typed.put("decision", decision.sheet().typed());
        typed.put("identifiers", identifiers.typed());
        typed.put("contacts", contacts.typed());
        typed.put("parties", parties.typed());
        return new Value.Entries(typed);
    }

    void restore(Value draft) {
        SortedMap<String, Value> typed = draft instanceof Value.Entries(var kept) ? kept : new TreeMap<>();
        what.sheet().restore(part(typed, "what"));
        who.sheet().restore(part(typed, "who"));
        decision.sheet().restore(part(typed, "decision"));
        identifiers.restore(part(typed, "identifiers"));
        contacts.restore(part(typed, "contacts"));
        parties.restore(part(typed, "parties"));
    }

    private static Value part(SortedMap<String, Value> typed, String name) {
        return typed.getOrDefault(name, Value.Nothing.NOTHING);
    }

    private List<RecordSheet<?>> sheets() {
        return List.of(what.sheet(), who.sheet(), decision.sheet());
    }
}
