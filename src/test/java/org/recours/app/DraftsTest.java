package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Value;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.session.Laptops;
import org.recours.session.OpenProfile;
import org.recours.session.Unlocking;
import org.recours.ui.sheet.DraftName;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.DeskClock;

/// Drafts of real profiles: over a lock, and beside another person's seat on the same laptop.
class DraftsTest {

    private static final RecordId CASE = RecordId.of("000102030405060708090a0b0c0d0e0f");
    private static final RecordId LATER = RecordId.of("010102030405060708090a0b0c0d0e0f");
    private static final DraftName NOTE = DraftName.of(DraftName.Kind.CASE, CASE);
    private static final Value TYPED = new Value.Text("she fears her brother");

    @TempDir
    private Path folder;

    private Laptops laptop;

    @BeforeEach
    void aLaptopOfTwo() throws IOException {
        laptop = new Laptops(folder.resolve("profiles"));
        var stick = Files.createDirectory(folder.resolve("stick"));
        try (var amina = laptop.found("Amina")) {
            laptop.join("Bruno", amina, stick).close();
            desk(amina).drafts().keep().accept(NOTE, TYPED);
        }
    }

    @Test
    void whatWasTypedIsThereAfterTheKeysWereWiped() {
        try (var amina = unlocked("Amina")) {
            assertEquals(Optional.of(TYPED), desk(amina).drafts().find().apply(NOTE));
            desk(amina).drafts().drop().accept(NOTE);
        }
        try (var amina = unlocked("Amina")) {
            assertEquals(Optional.empty(), desk(amina).drafts().find().apply(NOTE));
        }
    }

    @Test
    void anotherSeatOfTheLaptopSeesNothingOfIt() throws IOException {
        try (var bruno = unlocked("Bruno")) {
            assertEquals(Optional.empty(), desk(bruno).drafts().find().apply(NOTE));
        }
        var hers = laptop.profile("Amina").folder();
        var his = laptop.profile("Bruno").folder();
        try (var files = Files.walk(hers)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".draft")).toList()) {
                var bytes = Files.readAllBytes(file);
                assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("brother"));
                Files.write(his.resolve(hers.relativize(file)), bytes);
            }
        }
        try (var bruno = unlocked("Bruno")) {
            assertTrue(bruno.drafts().all().isEmpty(), "not even when its file is laid into his folder");
        }
    }

    @Test
    void theLatestPageIsTheOneThatWasBegunLastAndNoOtherDraft() {
        try (var amina = unlocked("Amina")) {
            var drafts = desk(amina).drafts();
            assertEquals(Optional.empty(), drafts.latest().apply(DraftName.Kind.INTAKE));
            drafts.keep().accept(DraftName.of(DraftName.Kind.INTAKE, LATER), new Value.Text("later"));
            drafts.keep().accept(DraftName.of(DraftName.Kind.INTAKE, CASE), new Value.Text("first"));
            drafts.keep().accept(DraftName.of(DraftName.Kind.SLIP, LATER), new Value.Text("slip"));
            assertEquals(Optional.of(new Value.Text("later")), drafts.latest().apply(DraftName.Kind.INTAKE));
        }
    }

    private OpenProfile unlocked(String name) {
        return assertInstanceOf(Unlocking.Result.Unlocked.class, laptop.unlock(name, "correct horse battery staple"))
                .profile();
    }

    private static OpenDesk desk(OpenProfile profile) {
        var shipped = new ClinicRules.Shipped(Packs.shipped(), Holidays.shipped(), ZoneOffset.UTC);
        return OpenDesk.of(profile, new DeskClock(InstantSource.system(), ZoneOffset.UTC), shipped);
    }
}
