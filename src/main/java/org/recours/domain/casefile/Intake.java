package org.recours.domain.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.change.RecordId;
import org.recours.domain.person.BirthDate;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Phrase;

/// Everything that one visit brings: recorded together or not at all.
///
/// The ids are drawn when the page is opened and stay, so that a save that is tried again makes no second case.
///
/// @param person     whose matter it is; none when anonymous
/// @param decision   the contested decision, when there is one
public record Intake(
        CaseFile caseFile,
        Optional<Person> person,
        List<Identifier> identifiers,
        List<Contact> contacts,
        List<Party> parties,
        Optional<ContestedDecision> decision) {

    public Intake {
        identifiers = List.copyOf(identifiers);
        contacts = List.copyOf(contacts);
        parties = List.copyOf(parties);
    }

    /// What must be there before it can be recorded: the kind and the reason, and nothing else.
    public List<Phrase> needs() {
        var missing = new ArrayList<Phrase>();
        if (caseFile.kind().isEmpty()) {
            missing.add(new Phrase("case.needs.kind"));
        }
        if (caseFile.category().isEmpty()) {
            missing.add(new Phrase("case.needs.category"));
        }
        return missing;
    }

    /// What is worth asking while the person is still here. Nothing of it holds the recording up.
    public List<Phrase> asks(LocalDate today) {
        var open = new ArrayList<Phrase>();
        if (caseFile.consent().isEmpty()) {
            open.add(new Phrase("case.asks.consent"));
        }
        if (caseFile.language().isEmpty()) {
            open.add(new Phrase("case.asks.language"));
        }
        if (canBeMinor(today) && !hasGuardian()) {
            open.add(new Phrase("case.asks.guardian"));
        }
        if (person.isPresent() && contacts.isEmpty()) {
            open.add(new Phrase("case.asks.contact"));
        }
        boolean isContested =
                caseFile.kind().filter(kind -> kind == Kind.APPEAL).isPresent();
        if (isContested && !caseFile.staysHere()) {
            if (decision.flatMap(ContestedDecision::notifiedOn).isEmpty()) {
                open.add(new Phrase("case.asks.notifiedOn"));
            }
            if (decision.flatMap(ContestedDecision::printedPeriod).isEmpty()) {
                open.add(new Phrase("case.asks.printedPeriod"));
            }
        }
        return open;
    }

    /// Whether the person can be under 18, on any reading of the birth date.
    public boolean canBeMinor(LocalDate today) {
        return person.flatMap(Person::birth)
                .filter((BirthDate birth) -> birth.canBeMinor(today))
                .isPresent();
    }

    private boolean hasGuardian() {
        return parties.stream()
                .anyMatch(party ->
                        party.role().filter(role -> role == Role.GUARDIAN).isPresent());
    }

    /// The same with the case file as the clinic keeps it.
    public Intake with(CaseFile kept) {
        return new Intake(kept, person, identifiers, contacts, parties, decision);
    }

    /// The case’s id.
    public RecordId id() {
        return caseFile.id();
    }

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "intake " + id();
    }
}
