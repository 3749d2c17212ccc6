package org.recours.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.Document;
import org.recours.domain.casefile.Party;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Due;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;
import org.recours.store.Conflict;
import org.recours.store.Loaded;

/// All that one screen shows of a case, read at one moment.
///
/// @param timeline the newest lines first, at most as many as a person reads
public record WholeCase(
        Loaded<CaseFile> caseFile,
        Optional<Loaded<Person>> person,
        List<Loaded<Identifier>> identifiers,
        List<Loaded<Contact>> contacts,
        List<Loaded<Party>> parties,
        List<Loaded<ContestedDecision>> decisions,
        List<Loaded<Deadline>> deadlines,
        List<Loaded<Document>> documents,
        List<Loaded<TimelineEntry>> timeline,
        List<Conflict> conflicts) {

    public WholeCase {
        identifiers = List.copyOf(identifiers);
        contacts = List.copyOf(contacts);
        parties = List.copyOf(parties);
        decisions = List.copyOf(decisions);
        deadlines = List.copyOf(deadlines);
        documents = List.copyOf(documents);
        timeline = List.copyOf(timeline);
        conflicts = List.copyOf(conflicts);
    }

    /// The record with this id among those that are here.
    public Optional<Loaded<?>> record(RecordId id) {
        var all = new ArrayList<Loaded<?>>();
        all.add(caseFile);
        person.ifPresent(all::add);
        all.addAll(identifiers);
        all.addAll(contacts);
        all.addAll(parties);
        all.addAll(decisions);
        all.addAll(deadlines);
        all.addAll(documents);
        all.addAll(timeline);
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The open deadline with the earliest day, however long that is over.
    public Optional<Loaded<Deadline>> nextDeadline() {
        return openDeadlines().stream().findFirst();
    }

    /// The deadline that is worked on: the first day that can still be met. A missed one stays open until somebody
    /// ticks
    /// it off, and hides no other that runs; nor does one of which nobody knows the day.
    ///
    /// @param now the confirmed date and clock of the desk
    public Optional<Loaded<Deadline>> deadlineAtHand(ZonedDateTime now) {
        var meetable = openDeadlines().stream()
                .filter(deadline -> !isOver(deadline.record(), now))
                .toList();
        return meetable.stream()
                .filter(deadline -> deadline.record().actBy().isPresent())
                .findFirst()
                .or(() -> meetable.stream().findFirst())
                .or(this::nextDeadline);
    }

    private boolean isOver(Deadline deadline, ZonedDateTime now) {
        return Due.legalLast(deadline, zoneOf(deadline, now.getZone()))
                .filter(end -> end.isBefore(now))
                .isPresent();
    }

    /// Those that are not done, one for each decision as a rule, in the order in which they count.
    public List<Loaded<Deadline>> openDeadlines() {
        return deadlines.stream()
                .filter(deadline -> deadline.record().isOpen())
                .sorted(Comparator.comparing(
                        (Loaded<Deadline> deadline) -> deadline.record().actBy().orElse(LocalDate.MIN)))
                .toList();
    }

    /// The contested decision that a deadline was counted from, where it is here.
    public Optional<ContestedDecision> decisionOf(Deadline deadline) {
        return decisions.stream()
                .map(Loaded::record)
                .filter(decision -> deadline.decision().equals(Optional.of(decision.id())))
                .findFirst();
    }

    /// The contested decision that is worked on: the one of the deadline at hand, else the one that was recorded last.
    ///
    /// @param now the confirmed date and clock of the desk
    public Optional<Loaded<ContestedDecision>> decisionAtHand(ZonedDateTime now) {
        return deadlineAtHand(now)
                .flatMap(next -> next.record().decision())
                .flatMap(id -> decisions.stream()
                        .filter(decision -> decision.id().equals(id))
                        .findFirst())
                .or(() -> decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast()));
    }

    /// On which clock a deadline is read: where the decision reached the person, else here.
    public ZoneId zoneOf(Deadline deadline, ZoneId here) {
        return decisionOf(deadline).flatMap(ContestedDecision::zone).orElse(here);
    }

    /// How to reach the person: their own, and only where nothing was said against using it. It stands on papers that
    /// go to an authority.
    public Optional<String> ownContact(Contact.Means means) {
        return contacts.stream()
                .map(Loaded::record)
                .filter(contact -> contact.means().equals(Optional.of(means)))
                .filter(contact ->
                        contact.owner().isEmpty() && contact.caution().isEmpty())
                .flatMap(contact -> contact.value().stream())
                .findFirst();
    }

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "case " + caseFile.id();
    }
}
