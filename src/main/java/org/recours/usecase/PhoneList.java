package org.recours.usecase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.deadline.Situation;
import org.recours.store.ClinicStore;
import org.recours.store.Loaded;

/// Whom the clinic phones when there is no time, in the order in which they are called. Every seat of the clinic has
/// the same list.
public final class PhoneList {

    private final ClinicStore store;
    private final Clerk clerk;

    public PhoneList(ClinicStore store, Clerk clerk) {
        this.store = store;
        this.clerk = clerk;
    }

    /// All of them, the first to be called first.
    public List<PhoneContact> all() {
        return store.phoneContacts().stream().map(Loaded::record).toList();
    }

    /// Those to call in this matter.
    ///
    /// @param situation empty while nobody knows
    /// @param countries whose law may hold; empty for any
    public List<PhoneContact> toCall(Optional<Situation> situation, Set<String> countries) {
        return all().stream()
                .filter(contact -> contact.isFor(situation, countries))
                .toList();
    }

    public RecordId newId() {
        return clerk.newId();
    }

    /// Adds a contact at the end of the list, or saves what differs of a known one. Returns when it is durable.
    ///
    /// @throws org.recours.domain.problem.Problem when it was not saved
    public void save(PhoneContact contact) {
        var listed = store.phoneContacts();
        var edit = listed.stream()
                .filter(known -> known.id().equals(contact.id()))
                .findFirst()
                .map(known -> Edit.change(
                        PhoneContact.TYPE,
                        known.record(),
                        inPlace(contact, known.record().place()),
                        known.state()))
                .orElseGet(() -> Edit.create(PhoneContact.TYPE, inPlace(contact, Optional.of(afterAll(listed)))));
        if (!edit.isEmpty()) {
            clerk.record(List.of(edit));
        }
    }

    /// The place behind the last: those who were taken off have left gaps.
    private static long afterAll(List<Loaded<PhoneContact>> listed) {
        return 1
                + listed.stream()
                        .flatMap(known -> known.record().place().stream())
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(-1);
    }

    /// Takes it off the list. Does nothing when it is not there any more.
    public void remove(RecordId id) {
        var edits = store.phoneContacts().stream()
                .filter(known -> known.id().equals(id))
                .map(known -> Edit.delete(PhoneContact.TYPE.name(), id, known.state()))
                .toList();
        if (!edits.isEmpty()) {
            clerk.record(edits);
        }
    }

    /// Moves it one place up.
    public void callEarlier(RecordId id) {
        var order = new ArrayList<>(store.phoneContacts());
        var at = IntStream.range(1, order.size())
                .filter(i -> order.get(i).id().equals(id))
                .findFirst();
        if (at.isEmpty()) {
            return;
        }
        Collections.swap(order, at.getAsInt(), at.getAsInt() - 1);
        clerk.record(IntStream.range(0, order.size())
                .mapToObj(place -> moved(order.get(place), place))
                .filter(edit -> !edit.isEmpty())
                .toList());
    }

    private static Edit moved(Loaded<PhoneContact> known, long place) {
        var after = inPlace(known.record(), Optional.of(place));
        return Edit.change(PhoneContact.TYPE, known.record(), after, known.state());
    }

    private static PhoneContact inPlace(PhoneContact contact, Optional<Long> place) {
        return new PhoneContact(
                contact.id(),
                contact.name(),
                contact.role(),
                contact.phone(),
                contact.reachable(),
                contact.languages(),
                contact.country(),
                contact.situations(),
                contact.caution(),
                place);
    }
}
