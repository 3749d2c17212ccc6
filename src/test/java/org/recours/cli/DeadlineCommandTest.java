package org.recours.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.usecase.ComputeDeadline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `recours deadline` with everything that a rule may ask for.
class DeadlineCommandTest {

    private static final ComputeDeadline SHIPPED =
            new ComputeDeadline(Packs.shipped(), Holidays.shipped(), ZoneId.of("Europe/Paris"));

    private static final String OWN = """
        id: own
        version: 1
        countries: [KE]
        language: en
        rules:
          - id: own.appeal
            remedy: Appeal
            authority: Board
            event: notified
            period: P30D
            counting:
              recipients: latest
              extensions: [{circumstance: lives abroad, amount: P1M, order: before roll}]
              pause: {request: review, effect: restarts, silence: P2M}
            faultyNotice: P1Y
            answer: {within: P3M, silence: refusal, opens: own.court}
            lateRoutes: [{route: More time, within: P6M}, {route: Mercy}]
            source: The Act
            evidence: primary
            checkedOn: 2026-11-01
            checkedBy: Amina
            status: unverified
          - id: own.court
            remedy: Application to the court
            authority: Court
            event: handed over
            period: P2W
            counting: {deemed: [{days: 3}]}
            source: The Act
            evidence: primary
            checkedOn: 2026-11-01
            checkedBy: Amina
            status: unverified
          - id: own.cash
            remedy: Cash appeal
            authority: Agency
            closes: 2026-12-15T17:00
            source: A notice
            evidence: primary
            checkedOn: 2026-11-01
            checkedBy: Amina
            status: unverified
        """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TestFactory
    Stream<DynamicTest> everyVectorEndsOnItsDayOnTheCommandLine() throws IOException {
        var vectors = DeadlineVectorPacks.all();
        assertEquals(33, vectors.size());
        System.out.printf("command line: %d vectors, a pack each%n", vectors.size());
        var number = folder.resolve("pack.yaml");
        return vectors.stream()
                .map(vector -> DynamicTest.dynamicTest(vector.id(), () -> {
                    Files.writeString(number, DeadlineVectorPacks.pack(List.of(vector)));
                    var line = new ArrayList<>(List.of("deadline", "--json", "--rules", number.toString()));
                    vector.options().forEach((name, value) -> line.add("--" + name + "=" + value));
                    out.reset();
                    assertEquals(0, run(line), () -> said(err));
                    assertEquals(vector.expected(), last(JsonMapper.shared().readTree(said(out))));
                }));
    }

    @Test
    void allVectorsAreAnsweredAtOnceALineEach() throws IOException {
        var vectors = DeadlineVectorPacks.all();
        var columns = new TreeSet<String>();
        vectors.forEach(vector -> columns.addAll(vector.options().keySet()));
        var csv = new StringBuilder("id," + String.join(",", columns) + "\n");
        for (var vector : vectors) {
            var cells = columns.stream()
                    .map(name -> vector.options().getOrDefault(name, ""))
                    .collect(Collectors.joining(","));
            csv.append(vector.id()).append(',').append(cells).append('\n');
        }
        var pack = write("all.yaml", DeadlineVectorPacks.pack(vectors));
        assertEquals(0, run("deadline", "--json", "--rules", pack, "--cases", write("all.csv", csv.toString())));
        assertEquals(
                vectors.stream()
                        .map(vector -> vector.id() + " " + vector.expected())
                        .toList(),
                said(out)
                        .lines()
                        .map(JsonMapper.shared()::readTree)
                        .map(json -> json.get("id").asString() + " " + last(json))
                        .toList());
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreAnswered() throws IOException {
        var cases = write("cases.csv", """
            id,rule,event,note
            a,fr.cnda,2026-10-28,"Monday, and so on"
            b,fr.cnda,2026-02-30,
            c,xx,2026-10-28,
            d,fr.cnda
            e,fr.cnda,,
            f,un.hrc,2026-10-28,
            g,,2026-10-28,
            """);
        assertEquals(1, run("deadline", "--rule", "fr.oqtf.std", "--cases", cases));
        assertEquals("""
            line,id,rule,actBy,legalLastDay,internalTarget
            2,a,fr.cnda,2026-11-27,2026-11-30,2026-11-24
            8,g,fr.oqtf.std,2026-11-27,2026-11-30,2026-11-24
            """, said(out));
        assertEquals("""
            Line 3 was not answered: --event cannot be 2026-02-30
            Line 4 was not answered: There is no rule xx.
            Line 5 was not answered: it has 2 values, the first line has 4
            Line 6 was not answered: Missing on the line --event
            Line 7 was not answered: There is no period to count for Communication to the UN Human Rights Committee.
            """, said(err));
    }

    @Test
    void aFileOfCasesWithAnUnknownColumnAnswersNothing() throws IOException {
        assertEquals(1, run("deadline", "--cases", write("cases.csv", "id,rule,colour\na,fr.cnda,red\n")));
        assertEquals("", said(out));
        assertTrue(said(err).contains("colour"), said(err));
    }

    @Test
    void aPackThatIsRefusedTellsFileLineAndReason() throws IOException {
        var broken = write("own.yaml", OWN.replace("period: P30D", "period: P0D"));
        assertEquals(1, run("deadline", "--rules", broken, "--rule", "own.appeal", "--event", "2026-03-02"));
        assertEquals(
                "own.yaml, line 10: “P0D” is not a value that period can have.",
                said(err).strip());
        assertEquals("", said(out));
        err.reset();
        assertEquals(1, run("deadline", "--rules", "/nowhere.yaml", "--rule", "a", "--event", "2026-03-02"));
        assertTrue(said(err).startsWith("The file /nowhere.yaml cannot be read."), said(err));
        for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            err.reset();
            Files.write(Path.of(broken), OWN.replace("Amina", "Aménä").getBytes(charset));
            assertEquals(1, run("deadline", "--rules", broken, "--rule", "own.appeal", "--event", "2026-03-02"));
            assertTrue(said(err).contains("own.yaml is not text in UTF-8."), said(err));
        }
        err.reset();
        write("own.yaml", OWN + "# nothing\n".repeat(400_001));
        assertEquals(1, run("deadline", "--rules", broken, "--rule", "own.appeal", "--event", "2026-03-02"));
        assertTrue(said(err).startsWith("This file is too long for a rule pack."), said(err));
    }

    @Test
    void whatIsKnownOfAPersonChangesTheLastDay() throws IOException {
        var own = write("own.yaml", OWN);
        assertEquals("2026-04-01", last(own, "own.appeal", "--event", "2026-03-02"));
        assertEquals("2026-05-02", last(own, "own.appeal", "--event", "2026-03-02", "--lives", "abroad"));
        assertEquals("2026-04-01", last(own, "own.appeal", "--event", "2026-03-02", "--lives", "overseas"));
        assertEquals("2027-03-02", last(own, "own.appeal", "--event", "2026-03-02", "--notice", "missing"));
        assertEquals("2026-04-01", last(own, "own.appeal", "--event", "2026-03-02", "--notice", "complete"));
        assertEquals(
                "2026-04-09", last(own, "own.appeal", "--event", "2026-03-02", "--served-on-lawyer", "2026-03-10"));
        assertEquals(
                "2026-05-10",
                last(
                        own,
                        "own.appeal",
                        "--event",
                        "2026-03-02",
                        "--review-asked",
                        "2026-03-20",
                        "--review-answered",
                        "2026-04-10"));
        assertEquals("2026-03-19", last(own, "own.court", "--event", "2026-03-02"));
        assertEquals("2026-03-24", last(own, "own.court", "--event", "2026-03-02", "--reached", "2026-03-10"));
        assertEquals("2026-12-15", last(own, "own.cash"), "a set day asks for no event");
    }

    @Test
    void theAuthoritysTimeAndTheLateRoutesStandBesideTheDates() throws IOException {
        var own = write("own.yaml", OWN);
        var line = List.of("deadline", "--rules", own, "--rule", "own.appeal", "--event", "2026-03-02");
        var asJson = new ArrayList<>(line);
        asJson.add("--json");
        assertEquals(0, run(asJson));
        var json = JsonMapper.shared().readTree(said(out));
        assertEquals("""
            {"within":"P3M","silence":"refusal","opens":"own.court"}\
            """, json.get("answer").toString());
        assertEquals("""
            [{"route":"More time","until":"2026-09-02"},{"route":"Mercy"}]\
            """, json.get("lateRoutes").toString());
        out.reset();
        assertEquals(0, run(line));
        assertTrue(said(out).contains("""
            - Once it is filed, the authority has 3 months to answer. No answer by then counts as a refusal.
            """), said(out));
        assertTrue(said(out).contains("the next remedy is Application to the court"), said(out));
        assertTrue(said(out).contains("a way stays open. Mercy"), said(out));
        assertFalse(said(out).contains("More time"), "that ended on 2 September: " + said(out));
        assertTrue(told(line, "2026-04-02").contains("a way stays open until Wednesday 2 September 2026. More time"));
        assertFalse(told(line, "2026-04-01").contains("a way stays open"), "nobody is told to be late");
    }

    private String told(List<String> line, String today) {
        out.reset();
        var onThatDay = new ArrayList<>(line);
        onThatDay.addAll(List.of("--today", today));
        assertEquals(0, run(onThatDay));
        return said(out);
    }

    @Test
    void legalAidInBetweenLeadsToTheDayOfTheWorkedExample() {
        var line = List.of(
                "deadline",
                "--rule",
                "fr.cnda",
                "--event",
                "2019-06-04",
                "--suspended-from",
                "2019-06-17",
                "--resumed",
                "2019-08-06",
                "--today",
                "2019-08-07");
        assertEquals(0, run(line));
        assertTrue(said(out).contains("Legal last day Monday 26 August 2019"), said(out));
        assertTrue(said(out).contains("Act by Friday 23 August 2019"), said(out));
        assertTrue(said(out).contains("stops the clock; 18 days were left"), said(out));
    }

    @Test
    void eachDateStandsBesideTheOneOfTheReadersCalendar() {
        var last = HijrahDate.from(LocalDate.of(2026, 11, 30));
        assertEquals(
                0, run("deadline", "--rule", "fr.cnda", "--event", "2026-10-28", "--calendar", "hijri"), said(err));
        assertTrue(
                said(out)
                        .lines()
                        .anyMatch(line -> line.matches("Legal last day Monday 30 November 2026 \\(.*\\b"
                                + last.get(ChronoField.DAY_OF_MONTH) + "\\b.*" + last.get(ChronoField.YEAR) + ".*\\)")),
                said(out));
    }

    @Test
    void holidaysComeFromAFileOrFromTheLine() throws IOException {
        var file = write("closed.csv", "# confirmed\n2026-11-30,Flood\n\n2026-12-01 Strike\n2026-12-02\n");
        var rule = List.of("--event", "2026-10-28", "--weekend", "none");
        assertEquals("2026-12-03", lastShipped(rule, "--holidays", file, "--weekend", "SAT-SUN"));
        assertEquals("2026-11-30", lastShipped(rule, "--holidays", "2026-11-29"));
        assertEquals("2026-11-29", lastShipped(rule, "--holidays", "2026-12-01;2026-12-02"));
        var broken = write("broken.txt", "2026-11-30\n30.11.2026\n");
        assertEquals(1, run("deadline", "--rule", "fr.cnda", "--event", "2026-10-28", "--holidays", broken));
        assertEquals(
                "Line 2 of " + broken + " is not a date, perhaps followed by a name.",
                said(err).strip());
    }

    @Test
    void doubtsAreToldAndNothingIsCorrected() {
        assertEquals(0, run("deadline", "--rule", "fr.cnda", "--event", "2026-12-28"));
        assertTrue(said(err).contains("has not come yet"), said(err));
    }

    @Test
    void aRemedyWithoutAPeriodSaysWhy() {
        assertEquals(1, run("deadline", "--rule", "wb.grs", "--event", "2026-10-28"));
        assertTrue(said(err).contains("10 working days"), said(err));
        assertEquals("", said(out));
    }

    @Test
    void whatBelongsTogetherIsAskedForTogether() {
        assertEquals(2, run("deadline", "--rule", "fr.cnda", "--event", "2026-10-28", "--resumed", "2026-11-20"));
        assertTrue(said(err).startsWith("Missing on the line --suspended-from"), said(err));
        err.reset();
        assertEquals(2, run("deadline", "--event", "2026-10-28"));
        assertTrue(said(err).startsWith("Missing on the line --rule"), said(err));
        err.reset();
        assertEquals(2, run("deadline", "--rule", "fr.cnda", "--event", "2026-10-28", "--weekend", "XXX"));
        assertTrue(said(err).startsWith("--weekend cannot be XXX"), said(err));
    }

    private String lastShipped(List<String> asked, String... more) {
        var line = new ArrayList<>(List.of("deadline", "--json", "--rule", "fr.cnda"));
        var isSaidAgain = List.of(more).contains("--weekend");
        line.addAll(isSaidAgain ? asked.subList(0, 2) : asked);
        line.addAll(List.of(more));
        return answered(line);
    }

    private String last(String pack, String rule, String... more) {
        var line = new ArrayList<>(List.of("deadline", "--json", "--rules", pack, "--rule", rule));
        line.addAll(List.of(more));
        return answered(line);
    }

    private String answered(List<String> line) {
        out.reset();
        assertEquals(0, run(line), () -> said(err));
        return JsonMapper.shared().readTree(said(out)).get("legalLastDay").asString();
    }

    /// As the vectors write it: a day, or the minute on the clock of the place.
    private static String last(JsonNode json) {
        return json.has("legalLastMinute")
                ? json.get("legalLastMinute").asString().substring(0, "2026-03-06T10:40".length())
                : json.get("legalLastDay").asString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... line) {
        return run(List.of(line));
    }

    private int run(List<String> line) {
        var output = new Output(Text.in(Language.ENGLISH), print(out), print(err));
        var cli = new Cli(
                output,
                "recours test",
                List.of(options -> new DeadlineCommand(options, output, SHIPPED, () -> LocalDate.of(2026, 11, 3))));
        return cli.run(line);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
