package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.PhoneContact;
import org.recours.store.ClinicStore;

class PhoneListTest {

    @TempDir
    Path folder;

    private ClinicDay day;
    private PhoneList phones;

    @BeforeEach
    void found() {
        day = new ClinicDay(folder, LocalDate.of(2026, 11, 19));
        phones = new PhoneList(new ClinicStore(day.profile.ledger().database()), day.clerk);
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void whoIsAddedIsCalledLastAlsoAfterOthersWereTakenOff() {
        var first = call("first");
        var second = call("second");
        call("third");
        call("fourth");
        phones.remove(first);
        phones.remove(second);

        call("new");

        assertEquals(List.of("third", "fourth", "new"), names());
    }

    @Test
    void aChangedNumberStaysInItsPlace() {
        var first = call("first");
        call("second");

        phones.save(contact(first, "first of all"));

        assertEquals(List.of("first of all", "second"), names());
    }

    @Test
    void whoIsCalledEarlierMovesOnePlaceUpAndTheFirstStays() {
        var first = call("first");
        call("second");
        var third = call("third");

        phones.callEarlier(third);
        phones.callEarlier(first);

        assertEquals(List.of("first", "third", "second"), names());
    }

    private RecordId call(String name) {
        var contact = contact(phones.newId(), name);
        phones.save(contact);
        return contact.id();
    }

    private List<String> names() {
        return phones.all().stream().flatMap(one -> one.name().stream()).toList();
    }

    private static PhoneContact contact(RecordId id, String name) {
        return new PhoneContact(
                id,
                Optional.of(name),
                Optional.empty(),
                Optional.of("0611"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
