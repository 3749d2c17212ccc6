package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.change.RecordId;
import org.recours.domain.document.LetterField;
import org.recours.domain.document.SlipData;
import org.recours.domain.document.SlipSymbol;
import org.recours.paper.letter.LetterPrinter;
import org.recours.paper.letter.LetterTemplates;
import org.recours.paper.pdf.FinishedPdf;
import org.recours.paper.shape.Fonts;
import org.recours.paper.slip.ReferralCardPrinter;
import org.recours.paper.slip.SlipPrinter;
import org.recours.session.Laptops;
import org.recours.store.PersonStore;
import org.recours.store.Whose;
import org.recours.text.Language;
import org.recours.text.Reader;
import org.slf4j.LoggerFactory;

/// Known words go through everything that the program does with a case; then every file is searched for them.
class CanaryTest {

    private static final Logger OURS = Logger.getLogger("org.recours");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String NAME = "Kanarienvogelova Zugvogel";
    private static final String ARABIC = "كناري محمد الطائر";
    private static final String STORY = "the heron was seen behind the quarantine shed";
    private static final String GROUNDS = "no cormorant was heard by the committee";
    private static final String DRAFTED = "an unsaved flamingo waits in a draft";
    private static final List<String> WORDS = List.of(NAME, ARABIC, STORY, GROUNDS, DRAFTED);

    @TempDir
    Path folder;

    /// Where the person puts what is printed into a file.
    @TempDir
    Path papers;

    @Test
    void noWordOfACaseIsFoundInAnyFileWhateverWasDoneWithIt() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        var began = FileTime.from(Instant.now());
        var log = logEverythingOfOurs(folder.resolve("recours.log"));
        var laptops = new Laptops(folder.resolve("laptops"));
        try (var day = new ClinicDay(laptops.found("Amina"), TODAY);
                var colleague = laptops.join("Yohannes", day.profile, stick)) {
            var id = work(day);
            day.profile.exchange().with(stick, TODAY, (_, _) -> true);
            colleague.exchange().with(stick, TODAY, (_, _) -> true);
            assertEquals(
                    Optional.of(NAME),
                    new OpenCase(colleague.ledger().database())
                            .run(id)
                            .flatMap(WholeCase::person)
                            .flatMap(person -> person.record().name()),
                    "the words did travel");
            assertEquals(List.of(), found(folder), "while it is open");
        } finally {
            stop(log);
        }
        assertTrue(Files.size(folder.resolve("recours.log")) > 0, "something was logged");
        assertEquals(List.of(), found(folder), "profiles, log and stick after locking");
        assertEquals(List.of(), found(temporarySince(began)), "the temporary folder");
        assertPapersLieOnlyWhereThePersonPutThem(began);
    }

    /// A paper holds the words deflated, so that no search for words finds it.
    private void assertPapersLieOnlyWhereThePersonPutThem(FileTime began) throws IOException {
        assertEquals(List.of(papers.resolve("letter.pdf")), files(papers), "it is there, and nothing else");
        assertEquals(List.of(), papersAmong(files(folder)), "no paper in a profile, a log or on the stick");
        assertEquals(List.of(), temporaryPapersSince(began), "no paper in the temporary folder");
    }

    private static List<Path> papersAmong(List<Path> files) {
        return files.stream()
                .filter(file -> holds(file, List.of("%PDF-", latin1(new byte[] {'P', 'K', 3, 4}))))
                .toList();
    }

    /// Without those in the folders of tests: of others that run now, and of ours, which are looked at by themselves.
    private static List<Path> temporaryPapersSince(FileTime began) throws IOException {
        return papersAmong(temporarySince(began).stream()
                .filter(file -> !file.toString().contains("/junit"))
                .toList());
    }

    @Test
    void aWordOrAPaperInAnyOfThesePlacesWouldBeFound() throws IOException {
        var began = FileTime.from(Instant.now());
        var log = logEverythingOfOurs(folder.resolve("recours.log"));
        try (var day = new ClinicDay(new Laptops(folder.resolve("laptops")).found("Amina"), TODAY)) {
            assertEquals("Amina", day.profile.me().person());
            LoggerFactory.getLogger("org.recours.Seeded").trace(STORY);
        } finally {
            stop(log);
        }
        var profile = folder.resolve("laptops/Amina");
        var places = new ArrayList<>(List.of(
                profile.resolve("seat/database/recours.trace.db"),
                profile.resolve("seat/journal/drafts/typed"),
                profile.resolve("seat/journal/aside/tail"),
                profile.resolve("logs/recours.log"),
                profile.resolve("tmp/spool"),
                folder.resolve("stick/RECOURS/leftover")));
        for (var place : places) {
            Files.createDirectories(place.resolveSibling(""));
            Files.writeString(place, "before " + ARABIC + " behind");
        }
        places.add(folder.resolve("recours.log"));
        assertEquals(Set.copyOf(places), Set.copyOf(found(folder)));

        var spooled = Files.createTempFile("recours", ".tmp");
        try {
            Files.writeString(spooled, NAME);
            assertTrue(found(temporarySince(began)).contains(spooled));
            Files.writeString(spooled, "%PDF-1.7");
            assertTrue(temporaryPapersSince(began).contains(spooled));
        } finally {
            Files.delete(spooled);
        }
    }

    /// All that the program logs, more than it does in use.
    private static Handler logEverythingOfOurs(Path file) throws IOException {
        var log = new FileHandler(file.toString());
        log.setEncoding(StandardCharsets.UTF_8.name());
        log.setFormatter(new SimpleFormatter());
        log.setLevel(Level.ALL);
        OURS.addHandler(log);
        OURS.setLevel(Level.ALL);
        OURS.info("the canary is on its way");
        return log;
    }

    private static void stop(Handler log) {
        OURS.removeHandler(log);
        OURS.setLevel(null);
        log.close();
    }

    /// What was written into the temporary folder meanwhile, by anybody.
    private static List<Path> temporarySince(FileTime began) throws IOException {
        var files = new ArrayList<Path>();
        for (var place : temporaryPlaces()) {
            Files.walkFileTree(place, Set.of(), 3, writtenSince(began, files));
        }
        return files;
    }

    /// Two: the library looks the property up once, and the program sets it later.
    private static Set<Path> temporaryPlaces() throws IOException {
        var probe = Files.createTempFile("recours", ".tmp");
        Files.delete(probe);
        var places = new LinkedHashSet<Path>();
        places.add(probe.resolveSibling(""));
        places.add(Path.of(System.getProperty("java.io.tmpdir")));
        return places;
    }

    private static FileVisitor<Path> writtenSince(FileTime began, List<Path> files) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                if (about.isRegularFile() && about.lastModifiedTime().compareTo(began) >= 0) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException refused) {
                return FileVisitResult.CONTINUE; // another user’s, or gone
            }
        };
    }

    private RecordId work(ClinicDay day) {
        var id = day.appeal(NAME, TODAY.minusDays(9));
        day.appeal(ARABIC, TODAY.minusDays(8));
        var whole = day.open(id);
        day.changeCase.set(whole, CaseFile.TYPE, whole.caseFile(), CaseFile.NARRATIVE, Optional.of(STORY));
        day.changeCase.note(id, EntryKind.NOTE, STORY);
        day.profile.drafts().put("CASE " + NAME, DRAFTED.getBytes(StandardCharsets.UTF_8));
        var people = new PersonStore(day.profile.ledger().database());
        assertFalse(people.likely(NAME, 5).isEmpty());
        print(day, day.open(id));
        day.todayList().run(Whose.everyone());
        assertTrue(day.profile.ledger().rebuild((_, _) -> true));
        return id;
    }

    private void print(ClinicDay day, WholeCase whole) {
        var fonts = new Fonts();
        var write =
                new WriteLetter(LetterTemplates.shipped(), new LetterPrinter(fonts), day.rules, day.clerk, "Clinic");
        var letter = write.run("appeal", Language.ARABIC, whole, Map.of(LetterField.GROUNDS, GROUNDS))
                .orElseThrow();
        FinishedPdf.write(letter.printout(), papers.resolve("letter.pdf"));
        var keep = new KeepDocument(day.clerk);
        var slips = new PrintSlip(
                new SlipPrinter(fonts), new ReferralCardPrinter(fonts), keep, day.rules, day.clock, _ -> 3);
        var slip = new SlipData(TODAY, LocalTime.NOON, SlipSymbol.KEY, slips.code());
        slips.print(List.of(new PrintSlip.Carried(whole, slip, Reader.of(Language.FRENCH))), day.english.get());
        slips.print(whole, slips.card(whole, Language.FRENCH), Language.FRENCH);
    }

    @Test
    void theSearchFindsAWordInEveryEncoding() throws IOException {
        int number = 0;
        for (var bytes : spellings(ARABIC)) {
            var file = folder.resolve("plain" + number++);
            Files.write(
                    file, Stream.of(new byte[] {1, 2}, bytes, new byte[] {3}).reduce(new byte[0], CanaryTest::joined));
            assertEquals(List.of(file), found(file));
        }
    }

    private static List<Path> found(Path where) throws IOException {
        return found(files(where));
    }

    private static List<Path> files(Path where) throws IOException {
        try (var files = Files.walk(where)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<Path> found(List<Path> files) {
        var needles = WORDS.stream()
                .flatMap(word -> spellings(word).stream())
                .map(CanaryTest::latin1)
                .toList();
        return files.stream().filter(file -> holds(file, needles)).toList();
    }

    private static boolean holds(Path file, List<String> needles) {
        try {
            var content = latin1(Files.readAllBytes(file));
            return needles.stream().anyMatch(content::contains);
        } catch (IOException e) {
            return false; // it went away while we looked: another program’s
        }
    }

    /// UTF-8, UTF-16 in both orders, and Base64 of each at each of its three offsets, without what hangs over.
    private static List<byte[]> spellings(String word) {
        var spellings = new ArrayList<byte[]>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var bytes = word.getBytes(charset);
            spellings.add(bytes);
            for (int before = 0; before < 3; before++) {
                var encoded = Base64.getEncoder().withoutPadding().encodeToString(joined(new byte[before], bytes));
                spellings.add(encoded.substring(4, encoded.length() - 4).getBytes(StandardCharsets.US_ASCII));
            }
        }
        return spellings;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
