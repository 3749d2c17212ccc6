package org.recours.ui.casefile;

import java.util.Optional;
import java.util.stream.Stream;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Party;
import org.recours.domain.casefile.Role;
import org.recours.domain.change.Edit;
import org.recours.domain.change.Value;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Phrase;
import org.recours.ui.sheet.ContactSheet;
import org.recours.ui.sheet.DraftParts;
import org.recours.ui.sheet.Editing;
import org.recours.ui.sheet.EditingRows;
import org.recours.ui.sheet.IdentifierSheet;
import org.recours.ui.sheet.PartySheet;
import org.recours.ui.sheet.PersonSheet;
import org.recours.ui.sheet.Rows;
import org.recours.usecase.WholeCase;

/// The person of the case and those around them, edited in place.
final class PeopleViewModel {

    private final OpenedCase opened;
    private final PersonSheet person;
    private final Rows<Identifier, IdentifierSheet> identifiers;
    private final Rows<Contact, ContactSheet> contacts;
    private final Rows<Party, PartySheet> parties;
    private final Editing<Person> editing;
    private final EditingRows<Identifier, IdentifierSheet> editingIdentifiers;
    private final EditingRows<Contact, ContactSheet> editingContacts;
    private final EditingRows<Party, PartySheet> editingParties;

    PeopleViewModel(OpenedCase opened) {
        this.opened = opened;
        var ids = opened.port().newId();
        var reading = opened.port().reading();
        person = new PersonSheet(ids, reading);
        identifiers = new Rows<>(() -> new IdentifierSheet(ids, reading));
        contacts = new Rows<>(() -> new ContactSheet(ids, reading));
        parties = new Rows<>(() -> new PartySheet(ids, reading));
        editing = new Editing<>(Person.TYPE, person.sheet());
        editingIdentifiers = new EditingRows<>(
                Identifier.TYPE,
                identifiers,
                one -> Identifier.TYPE.with(
                        one, Identifier.PERSON, person.sheet().id()));
        editingContacts = new EditingRows<>(
                Contact.TYPE,
                contacts,
                one -> Contact.TYPE.with(one, Contact.PERSON, person.sheet().id()));
        editingParties =
                new EditingRows<>(Party.TYPE, parties, one -> Party.TYPE.with(one, Party.CASE_FILE, opened.id()));
    }

    PersonSheet person() {
        return person;
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

    /// What is typed about them and not saved yet.
    Optional<Value> draft() {
        return new DraftParts()
                .with("person", editing.draft())
                .with("identifiers", editingIdentifiers.draft())
                .with("contacts", editingContacts.draft())
                .with("parties", editingParties.draft())
                .value();
    }

    void restore(Value draft) {
        DraftParts.of(draft).forEach((part, typed) -> {
            switch (part) {
                case "person" -> editing.restore(typed);
                case "identifiers" -> editingIdentifiers.restore(typed);
                case "contacts" -> editingContacts.restore(typed);
                case "parties" -> editingParties.restore(typed);
                default -> {} // of a later version
            }
        });
    }

    /// Takes back what was typed.
    void undo() {
        editing.undo();
        editingIdentifiers.undo();
        editingContacts.undo();
        editingParties.undo();
    }

    void onTyped(Runnable listener) {
        person.sheet().onTyped(listener);
        identifiers.onTyped(listener);
        contacts.onTyped(listener);
        parties.onTyped(listener);
    }

    void show(WholeCase whole) {
        whole.person().ifPresent(editing::show);
        editingIdentifiers.show(whole.identifiers());
        editingContacts.show(whole.contacts());
        editingParties.show(whole.parties());
    }

    /// A row for a guardian, to be filled.
    void addGuardian() {
        parties.add().role().set(Optional.of(Role.GUARDIAN));
    }

    /// Saves what was typed about the person, or about a person that the case did not have yet.
    void savePerson() {
        if (person.sheet().isUnreadable()) {
            return;
        }
        var savedPerson = editing.saving();
        var savedIdentifiers = editingIdentifiers.saving();
        var savedContacts = editingContacts.saving();
        opened.save(
                new Phrase("case.saved"),
                Stream.concat(
                        personEdits(),
                        Stream.concat(editingIdentifiers.edits().stream(), editingContacts.edits().stream())),
                now -> {
                    now.person().ifPresent(savedPerson);
                    savedIdentifiers.accept(now.identifiers());
                    savedContacts.accept(now.contacts());
                });
    }

    void saveParties() {
        var saved = editingParties.saving();
        opened.save(new Phrase("case.saved"), editingParties.edits().stream(), now -> saved.accept(now.parties()));
    }

    private Stream<Edit> personEdits() {
        var whole = opened.wholeProperty().get();
        boolean isNew = whole.isPresent() && whole.get().person().isEmpty();
        boolean isTold = !person.sheet().isEmpty()
                || !identifiers.records().isEmpty()
                || !contacts.records().isEmpty();
        if (!isNew) {
            return editing.edit().stream();
        }
        var caseFile = whole.get().caseFile();
        return isTold
                ? Stream.of(
                        Edit.create(Person.TYPE, person.sheet().record()),
                        Edit.change(
                                CaseFile.TYPE,
                                caseFile.record(),
                                CaseFile.TYPE.with(
                                        caseFile.record(),
                                        CaseFile.PERSON,
                                        person.sheet().id()),
                                caseFile.state()))
                : Stream.empty();
    }
}
