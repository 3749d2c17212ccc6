package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Outcome;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.deadline.Situation;
import org.recours.session.Laptops;
import org.recours.store.CaseStore;
import org.recours.store.ClinicStore;

/// The database is damaged, cut short, taken away or swapped for an older one: every screen shows the same as before.
final class SameScreensTest {

    private static final long SEED = 20_261_122;
    private static final int FLIPS = 12;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private Laptops laptops;

    @BeforeEach
    void laptops() {
        laptops = new Laptops(folder);
    }

    @Test
    void everyQuestionOfEveryStoreIsAsked() {
        var asking = new ClassFileImporter().importClasses(AllScreens.class).get(AllScreens.class);
        var asked = asking.getMethodCallsFromSelf().stream()
                .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                .collect(Collectors.toSet());
        var stores = new ClassFileImporter()
                .importPackagesOf(CaseStore.class).stream()
                        .filter(type -> type.getSimpleName().matches("\\w+Store|Records"))
                        .toList();
        assertTrue(stores.size() > 7, stores::toString);
        assertEquals(
                List.of(),
                stores.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(SameScreensTest::isQuestion)
                        .map(SameScreensTest::named)
                        .filter(question -> !asked.contains(question))
                        .sorted()
                        .toList());
    }

    private static boolean isQuestion(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static String named(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.getSimpleName() + "." + method.getName();
    }

    @Test
    void whateverBecomesOfTheDatabaseTheScreensAreTheSame() throws IOException {
        fillSomeDays();
        var expected = screens();
        int damages = 0;
        var random = new Random(SEED);
        for (int flip = 0; flip < FLIPS; flip++) {
            var bytes = Files.readAllBytes(database());
            int bit = random.nextInt(bytes.length * 8);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(database(), bytes);
            damages += assertSame(expected, "bit " + bit + " turned over, seed " + SEED);
        }
        for (int part : List.of(0, 1, 4_096, 5_000, 100_000, -4_096, -1)) {
            var bytes = Files.readAllBytes(database());
            Files.write(
                    database(), Arrays.copyOf(bytes, part < 0 ? bytes.length + part : Math.min(part, bytes.length)));
            damages += assertSame(expected, "cut at " + part);
        }
        damages += older(expected);
        Files.delete(database());
        damages += assertSame(expected, "none");
        Files.delete(state());
        damages += assertSame(expected, "nothing vouches for it");
        Files.write(state(), new byte[100]);
        damages += assertSame(expected, "what vouches for it is damaged");
        System.out.printf(
                "same screens: %d damages of the database (seed %d), %d answers each, 0 differ%n",
                damages, SEED, expected.size());
    }

    /// An older file alone, and with the older word that vouched for it.
    private int older(List<String> expected) throws IOException {
        Files.copy(folder.resolve("older"), database(), StandardCopyOption.REPLACE_EXISTING);
        int damages = assertSame(expected, "an older one");
        Files.copy(folder.resolve("older"), database(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(folder.resolve("older state"), state(), StandardCopyOption.REPLACE_EXISTING);
        return damages + assertSame(expected, "an older one that was closed well");
    }

    private int assertSame(List<String> expected, String when) {
        var shown = screens();
        if (!hash(expected).equals(hash(shown))) {
            assertEquals(expected, shown, when);
        }
        return 1;
    }

    private List<String> screens() {
        try (var day = new ClinicDay(laptops.reopen("Amina"), TODAY)) {
            return AllScreens.spelled(day, TODAY);
        }
    }

    private static String hash(List<String> answers) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            answers.forEach(answer -> digest.update(answer.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Cases with and without a date, a conflict, a closed one, a restricted one; a copy of the database in between.
    private void fillSomeDays() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        try (var day = new ClinicDay(laptops.found("Amina"), TODAY);
                var colleague = new ClinicDay(laptops.join("Yohannes", day.profile, stick), TODAY)) {
            day.settings.save(
                    new ClinicSettings.Data("Clinique", "Calais", "", List.of("FR"), 3, LocalTime.of(16, 30)));
            new Adopt(day.clerk).run(Adopt.LETTER + "appeal", "1", "Maître Duval");
            var disputed = day.appeal("Hana", TODAY.minusDays(9));
            day.appeal("محمد أحمد", TODAY.minusDays(40));
            exchange(day, colleague, stick);
            narrate(day, disputed, "as Amina heard it");
            narrate(colleague, disputed, "as Yohannes heard it");
            exchange(day, colleague, stick);
            assertEquals(1, day.open(disputed).conflicts().size());
        }
        Files.copy(database(), folder.resolve("older"));
        Files.copy(state(), folder.resolve("older state"));
        try (var day = new ClinicDay(laptops.reopen("Amina"), TODAY)) {
            day.appealWithoutPeriod("Yonas Tesfay", TODAY.minusDays(3));
            var closed = day.appeal("Hana", TODAY.minusDays(70));
            day.changeCase.note(closed, EntryKind.NOTE, "told ".repeat(40));
            new MoveCase(day.clerk, day.english).close(day.open(closed), Outcome.SETTLED);
            urgent(day);
            day.profile.ledger().cut();
            var stays = day.appeal("Saba", TODAY);
            var whole = day.open(stays);
            day.changeCase.set(whole, CaseFile.TYPE, whole.caseFile(), CaseFile.CATEGORY, Optional.of(Category.FAMILY));
        }
    }

    /// A period in hours, and somebody to phone.
    private static void urgent(ClinicDay day) {
        var phones = new PhoneList(new ClinicStore(day.profile.ledger().database()), day.clerk);
        for (var name : List.of("registry", "lawyer")) {
            var contact = day.blank(PhoneContact.TYPE);
            contact = PhoneContact.TYPE.with(contact, PhoneContact.NAME, name);
            phones.save(PhoneContact.TYPE.with(contact, PhoneContact.SITUATIONS, List.of(Situation.REMOVAL)));
        }
        phones.callEarlier(phones.all().getLast().id());
        var path = new UrgentPath(day.rules, day.count, day.recordCase::run, phones, day.clock);
        var answers = new UrgentAnswers(
                path.ids(day.clerk.newId()),
                "Saba",
                Optional.of(Situation.REMOVAL),
                Optional.of("fr.48h"),
                Optional.of(EventDate.at(TODAY, LocalTime.of(10, 40), ClinicDay.ZONE)),
                "",
                Optional.empty(),
                "",
                "",
                "");
        path.record(answers, day.english.get());
    }

    private static void exchange(ClinicDay one, ClinicDay other, Path stick) {
        for (var day : List.of(one, other, one)) {
            day.profile.exchange().with(stick, TODAY, (_, _) -> true);
        }
    }

    private static void narrate(ClinicDay day, RecordId id, String words) {
        var whole = day.open(id);
        day.changeCase.set(whole, CaseFile.TYPE, whole.caseFile(), CaseFile.NARRATIVE, Optional.of(words));
    }

    private Path database() {
        return laptops.profile("Amina").folder().resolve("seat/database/recours.mv.db");
    }

    private Path state() {
        return database().resolveSibling("state");
    }
}
