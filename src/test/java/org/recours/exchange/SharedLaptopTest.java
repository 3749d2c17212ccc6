package org.recours.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Value;
import org.recours.ledger.EditSet;
import org.recours.session.Laptop;
import org.recours.session.Laptops;
import org.recours.session.OpenProfile;
import org.recours.session.Profile;
import org.recours.store.Records;

/// Two people, one laptop: each has a seat with a passphrase of their own, and the seats meet in a sealed folder.
class SharedLaptopTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private Laptop laptop;
    private Laptops laptops;
    private Path stick;

    @BeforeEach
    void aLaptopOfTwo() throws IOException {
        laptop = new Laptop(Files.createDirectory(folder.resolve("laptop")));
        stick = Files.createDirectory(folder.resolve("stick"));
        laptops = new Laptops(folder);
    }

    @Test
    void theSeatsAreListedAndTheirWorkMeetsWithoutAStick() {
        try (var amina = laptops.found(seat(laptop.free()));
                var bruno = laptops.join(seat(laptop.free()), amina, stick)) {
            var id = record(amina);
            amina.exchange().meet(laptop.meetingPlace(), TODAY);
            bruno.exchange().meet(laptop.meetingPlace(), TODAY);

            assertTrue(new Records(bruno.ledger().database())
                    .load(CaseFile.TYPE, id)
                    .isPresent());
        }
        assertEquals(
                List.of("laptop", "laptop/others/2"),
                laptop.profiles().stream()
                        .map(profile -> folder.relativize(profile.folder()).toString())
                        .toList());
    }

    @Test
    void whatOnlyTheSeatsOfOneLaptopHaveIsOnlyOnThisLaptop() {
        try (var amina = laptops.found(seat(laptop.free()));
                var bruno = laptops.join(seat(laptop.free()), amina, stick)) {
            record(amina);
            amina.exchange().meet(laptop.meetingPlace(), TODAY);
            bruno.exchange().meet(laptop.meetingPlace(), TODAY);
            amina.exchange().meet(laptop.meetingPlace(), TODAY);

            assertEquals(2, laptop.seats().size());
            assertEquals(1, amina.exchange().onlyHere(laptop.seats()).general());
            assertEquals(
                    0,
                    amina.exchange().onlyHere(Set.of()).general(),
                    "were they two laptops, it would have reached the other one");
        }
    }

    private String seat(Profile free) {
        return folder.relativize(free.folder()).toString();
    }

    private static RecordId record(OpenProfile seat) {
        var caseFile = CaseFile.TYPE.read(
                new FieldValues(seat.ledger().newId(), Map.of("narrative", new Value.Text("the card was refused"))));
        seat.ledger().record(new EditSet(Compartment.GENERAL, List.of(Edit.create(CaseFile.TYPE, caseFile))));
        return caseFile.id();
    }
}
