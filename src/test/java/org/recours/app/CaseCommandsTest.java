package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.journal.ProfileLock;
import org.recours.text.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CaseCommandsTest {

    private static final String EVERYTHING = """
        {"kind":"appeal","category":"AS","subject":"refus","channel":"detention_visit","complainant":"on_behalf",\
        "language":"fr","consent":{"given":true,"by":"the person","purpose":"recording","language":"ar",\
        "manner":"thumb_print","on":"2026-11-03"},"narrative":"ما حدث\\nligne deux","remedyWanted":"annulation",\
        "serviceLevel":"document_help","receivedOn":"2026-11-01","acknowledgedOn":"2026-11-02","responsible":"Yohannes",\
        "restricted":false,"status":{"stage":"in_progress","since":"2026-11-02","by":"Amina"},\
        "person":{"name":"محمد أحمد","otherNames":["Mohamed Ahmed"],"sex":"M","born":"~1990","nationality":"SD",\
        "languages":["ar","fr"],"interpreter":true,"disability":"told","slipSymbol":"sun",\
        "identifiers":[{"type":"ration card","value":"123456"}],\
        "contacts":[{"means":"through_somebody","value":"+249 1","owner":"uncle","safeHours":"evening","caution":"no name"}]},\
        "parties":[{"role":"guardian","name":"H.","reference":"r","reach":"tent 4"}],\
        "decision":{"authority":"OFPRA","reference":"AB-1","date":"2026-10-20","received":"camp_office",\
        "notifiedOn":{"written":"early on 28","calendar":"gregorian","from":"2026-10-27","to":"2026-10-28"},\
        "handedToOfficeOn":"2026-10-26","servedOnLawyerOn":"2026-10-29","legalAidAskedOn":"2026-10-30",\
        "legalAidDecidedOn":"2026-11-01","rule":"fr.cnda","printedPeriod":"P1M"}}\
        """;

    @TempDir
    private static Path folder;

    private static Path profile;

    @BeforeAll
    static void aClinicIsFounded() {
        profile = folder.resolve("ملف العيادة");
        var founded = commands().run("found", "--clinic", "عيادة المخيم", "--person", "أمينة", "--language", "ar");
        assertEquals(0, founded.code(), founded.err());
        assertTrue(founded.out().contains("عيادة المخيم"), founded.out());
    }

    @Test
    void whatIsAddedIsShownInTheSameShape() {
        var saved = commands().piped(EVERYTHING).run("case", "add", "--from", "-");
        assertEquals(0, saved.code(), saved.err());
        var words = saved.out().strip().split(" ", -1);

        var shown =
                (ObjectNode) commands().run("case", "show", words[1], "--json").json();

        assertEquals("saved", words[0]);
        assertEquals(words[1], shown.remove("number").asString());
        assertEquals(words[2], shown.remove("id").asString());
        var deadlines = shown.remove("deadlines");
        assertEquals("letter", deadlines.get(0).get("basis").asString());
        assertTrue(shown.remove("conflicts").isEmpty());
        assertEquals(JsonMapper.shared().readTree(EVERYTHING), shown);
        assertEquals(shown.toString(), shownById(words[2]));
    }

    private static String shownById(String id) {
        var shown = (ObjectNode) commands().run("case", "show", id, "--json").json();
        shown.remove("number");
        shown.remove("id");
        shown.remove("deadlines");
        shown.remove("conflicts");
        return shown.toString();
    }

    @Test
    void badLinesAreNamedWithTheirReasonAndTheGoodOnesSaved() throws IOException {
        var file = Files.write(folder.resolve("قائمة.ndjson"), """
            \uFEFF{"kind":"complaint","category":"AI"}\r
            \r
            {"kind":"complaint","category":"AI","person":{"nam":"x"}}
            {"kind":"complaint","kind":"appeal"}
            not json
            {"category":"AI"}
            {"kind":"complaint","category":"ZZ"}
            {"kind":"complaint","category":"AI","narrative":"caf\u00e9"}
            """.replace("caf\u00e9", "cafBAD")
                .getBytes(StandardCharsets.UTF_8));
        var bytes = Files.readAllBytes(file);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("BAD")] = (byte) 0xE9;
        var tooLong = "{\"narrative\":\"" + "x".repeat(1 << 20) + "\"}\n";
        Files.write(file, bytes);
        Files.writeString(file, tooLong, StandardOpenOption.APPEND);
        Files.writeString(file, "{\"kind\":\"information request\",\"category\":\"IN\"}", StandardOpenOption.APPEND);

        var answer = commands().run("case", "add", "--from", file.toString());

        assertEquals(1, answer.code());
        assertEquals(
                2,
                answer.out().lines().filter(line -> line.startsWith("saved ")).count(),
                answer.out());
        assertEquals(
                List.of(
                        "Line 3 was not saved: there is no field person.nam",
                        "Line 4 was not saved: this is not one JSON object",
                        "Line 5 was not saved: this is not one JSON object",
                        "Line 7 was not saved: the value of category is not understood",
                        "Line 8 was not saved: this is not UTF-8",
                        "Line 9 was not saved: longer than 1 MB"),
                answer.err().lines().filter(line -> !line.startsWith("Line 6 ")).toList());
        assertTrue(answer.err().contains("Line 6 was not saved: "), answer.err());
    }

    @Test
    void aFieldIsSetByItsPathAndTheDateOfTheDecisionCountedAnew() {
        var number = add(EVERYTHING.replace("OFPRA", "the office"));
        assertEquals("", set(number, "decision.printedPeriod", "P15D"));
        assertEquals("", set(number, "decision.reference", "ز-٢"));
        assertEquals("", set(number, "person.name", "علي"));
        assertEquals("", set(number, "person.languages", "[\"ti\"]"));
        assertEquals("", set(number, "person.identifiers.0.value", "99"));
        assertEquals("", set(number, "narrative", ""));

        var shown = commands().run("case", "show", number, "--json").json();

        assertEquals("ز-٢", shown.at("/decision/reference").asString());
        assertEquals("علي", shown.at("/person/name").asString());
        assertEquals("ti", shown.at("/person/languages/0").asString());
        assertEquals("99", shown.at("/person/identifiers/0/value").asString());
        assertTrue(shown.at("/narrative").isMissingNode());
        assertEquals(
                List.of("P15D"),
                shown.get("deadlines")
                        .valueStream()
                        .filter(deadline -> !deadline.has("replacedBy"))
                        .map(deadline -> deadline.get("period").asString())
                        .toList());
    }

    @Test
    void aCaseWithoutPersonOrDecisionGetsThem() {
        var number = add("{\"kind\":\"appeal\",\"category\":\"AS\"}");
        assertEquals("", set(number, "person.name", "Z"));
        assertEquals("", set(number, "decision.notifiedOn", "2026-10-28"));
        var shown = commands().run("case", "show", number, "--json").json();
        assertEquals("Z", shown.at("/person/name").asString());
        assertEquals("2026-10-28", shown.at("/decision/notifiedOn").asString());
        assertEquals(1, shown.get("deadlines").size());
    }

    @Test
    void whatCannotBeSetIsSaidAndChangesNothing() {
        var number = add("{\"kind\":\"complaint\",\"category\":\"AI\"}");
        assertEquals("there is no field person.nam", set(number, "person.nam", "x"));
        assertEquals("there is no field number", set(number, "number", "x"));
        assertEquals("the value of receivedOn is not understood", set(number, "receivedOn", "yesterday"));
        assertEquals("There is no case K-0000-0 here. Nothing was changed.", set("K-0000-0", "narrative", "x"));
    }

    @Test
    void theNextRowOfAListBeginsWithOneField() {
        var number = add("{\"kind\":\"complaint\",\"category\":\"AI\",\"person\":{\"name\":\"A\"}}");
        assertEquals("", set(number, "person.identifiers.0.type", "passport"));
        assertEquals("", set(number, "person.identifiers.0.value", "P 1"));
        assertEquals("", set(number, "person.contacts.0.value", "+33 6"));
        assertEquals("", set(number, "parties.0.name", "ب"));

        var shown = commands().run("case", "show", number, "--json").json();
        assertEquals("passport", shown.at("/person/identifiers/0/type").asString());
        assertEquals("P 1", shown.at("/person/identifiers/0/value").asString());
        assertEquals("+33 6", shown.at("/person/contacts/0/value").asString());
        assertEquals("ب", shown.at("/parties/0/name").asString());
        assertEquals("there is no field parties.2.name", set(number, "parties.2.name", "x"));
    }

    @Test
    void aDateThatIsOnlyAssumedSaysSoInTheList() {
        var number = add(
                "{\"kind\":\"appeal\",\"category\":\"AS\",\"decision\":{\"notifiedOn\":\"2026-10-28\",\"rule\":\"fr.cnda\"}}");
        var line = commands()
                .run("case", "list")
                .out()
                .lines()
                .filter(one -> one.startsWith(number + "\t"))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains("unknown, at the shortest 2026-11-27"), line);
    }

    @Test
    void theListAndWhatIsDueAreJsonForScriptsAndLinesForPeople() {
        var number = add(EVERYTHING);
        var list = commands().run("case", "list", "--json").json();
        assertTrue(list.valueStream()
                .anyMatch(one -> one.get("number").asString().equals(number)
                        && one.get("id").asString().length() == 32));
        var due = commands().run("deadlines", "--json").json();
        assertTrue(
                due.valueStream().anyMatch(one -> one.get("number").asString().equals(number)));
        var tomorrow = commands().run("deadlines", "--within", "1", "--json").json();
        assertTrue(tomorrow.valueStream()
                .noneMatch(one -> one.get("number").asString().equals(number)));
        var lines = commands().in(Language.ARABIC).run("case", "list");
        assertTrue(lines.out().contains("طعن في قرار"), lines.out());
        assertTrue(
                commands().in(Language.FRENCH).run("case", "show", number).out().contains("محمد أحمد"));
    }

    @Test
    void aLetterIsWrittenAndNothingWhereThereIsNoSuchLetter() throws IOException {
        var number = add(EVERYTHING);
        var out = folder.resolve("رسالة.pdf");
        var letter = commands()
                .run("letter", "--template", "appeal", "--case", number, "--language", "ar", "--out", out.toString());
        assertEquals(0, letter.code(), letter.err());
        assertTrue(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        var none = folder.resolve("none.pdf");
        assertEquals(
                1,
                commands()
                        .run("letter", "--template", "x", "--case", number, "--out", none.toString())
                        .code());
        assertFalse(Files.exists(none));
    }

    @Test
    void aReportShowsNoSmallCountAndTheDaysMustBeInOrder() {
        for (int i = 0; i < 5; i++) {
            add("{\"kind\":\"complaint\",\"category\":\"WK\",\"receivedOn\":\"2020-01-0" + (i + 1) + "\"}");
        }
        add("{\"kind\":\"complaint\",\"category\":\"HL\",\"receivedOn\":\"2020-01-03\"}");
        var report = commands()
                .run("report", "--from", "2020-01-01", "--to", "2020-01-31", "--json")
                .json();
        assertEquals(5, report.at("/lines/0/received").asInt());
        assertEquals("<5", report.at("/lines/1/received").asString());
        assertEquals(
                2,
                commands()
                        .run("report", "--from", "2020-02-01", "--to", "2020-01-01")
                        .code());
    }

    @Test
    void everythingIsCheckedAndTheDatabaseBuiltAgain() {
        var number = add("{\"kind\":\"complaint\",\"category\":\"AI\"}");
        assertEquals(0, commands().run("verify").code());
        assertEquals(0, commands().run("rebuild").code());
        assertEquals(0, commands().run("case", "show", number).code());
    }

    @Test
    void whileAnotherProgramHasItOpenNothingIsRead() {
        try (var _ = ProfileLock.take(profile.resolve("seat"))) {
            var answer = commands().run("case", "list");
            assertEquals(1, answer.code());
            assertTrue(answer.err().startsWith("This profile is already open"), answer.err());
            assertEquals("", answer.out());
        }
    }

    private static String add(String line) {
        var answer = commands().piped(line).run("case", "add", "--from", "-");
        assertEquals(0, answer.code(), answer.err());
        return answer.out().split(" ", -1)[1];
    }

    private static String set(String number, String path, String value) {
        var answer = commands().run("case", "set", number, path, value);
        assertEquals(answer.err().isEmpty() ? 0 : 1, answer.code());
        return answer.err().strip();
    }

    private static Commands commands() {
        return new Commands(profile);
    }
}
