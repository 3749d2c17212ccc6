package org.recours.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;
import org.recours.text.Text;

/// A file that is no pack is refused with its name, a line and a reason, whatever it holds.
class RefusedPackTest {

    /// Nothing is wrong with it.
    private static final String PACK = """
        id: own
        version: 1
        language: en
        countries: [KE]
        rules:
          - id: own.appeal
            remedy: Appeal
            authority: Board
            event: notified
            period: P30D
            source: A law
            evidence: primary
            checkedOn: 2026-11-01
            checkedBy: Amina
            status: unverified
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        period: P30D | period: P30D;period: P60D | 11: “period” stands here twice.
        version: 1 | version: 1;id: other | 3: “id” stands here twice.
        remedy: Appeal | remedy: &one Appeal | 7: Anchors (&) and aliases (*) are not used in a rule pack: write out what is meant.
        source: A law | source: *one | 11: Anchors (&) and aliases (*) are not used in a rule pack: write out what is meant.
        version: 1 | version: &a [*a] | 2: Anchors (&) and aliases (*) are not used in a rule pack: write out what is meant.
        source: A law | source: A %01 law | 11: A control character stands here, which nobody can see. Delete it.
        source: A law | source: A %00 law | 11: A control character stands here, which nobody can see. Delete it.
        source: A law | source: "A \\u0000 law" | 11: A control character stands here, which nobody can see. Delete it.
        authority: Board | authority: Board;silence: PT48H | 9: “silence” is counted in days, so hours can’t stand there.
        authority: Board | authority: Board;faultyNotice: PT5H | 9: “faultyNotice” is counted in days, so hours can’t stand there.
        authority: Board | authority: Board;answer: {within: PT5H, silence: nothing} | 9: “within” is counted in days, so hours can’t stand there.
        authority: Board | authority: Board;lateRoutes: [{route: Mercy, within: PT5H}] | 9: “within” is counted in days, so hours can’t stand there.
        period: P30D | period: PT48H;filing: {cutOff: "16:00"} | 6: A period in hours runs from minute to minute: no event day is counted with it, no later service and no closing hour.
        checkedOn: 2026-11-01 | checkedOn: 2999-11-20 | 13: “2999-11-20” is not a value that checkedOn can have.
        checkedOn: 2026-11-01 | checkedOn: +20266-11-20 | 13: “+20266-11-20” is not a value that checkedOn can have.
        event: notified | closes: 2026-12-15T17:00 | 10: The rule closes on a set day, so “period” can’t stand in it.
        version: 1 | ? [a]: 1 | 2: A single value is expected here.
        id: own | %YAML 3.0;---;id: own | 1: The file cannot be read as YAML here. Words that hold a colon and a space stand in quotes.
        """)
    void whatNoPackIsWrittenInIsRefusedWhereItStands(String right, String wrong, String reason) {
        var written = wrong.replace(";", "\n    ").replace("%01", "\u0001").replace("%00", "\u0000");
        if (!PACK.contains("    " + right)) {
            written = written.replace("\n    ", "\n");
        }
        assertTrue(PACK.contains(right), right);
        var broken = PACK.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(written));
        assertEquals(List.of("own.yaml, line " + reason), refused(broken));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        P9999D           | | 10: “P9999D” is not a value that period can have.
        P999WD9          | | 10: “P999WD9” is not a value that period can have.
        PT9999H          | | 10: “PT9999H” is not a value that period can have.
        P30D | minWorkingDays: 900000000 | 11: “900000000” is not a value that minWorkingDays can have.
        P30D | shortDays: 100 | 11: “100” is not a value that shortDays can have.
        P30D | deemed: [{days: 2000000000}] | 11: “2000000000” is not a value that days can have.
        P30D | recesses: [{first: 07-20, last: 08-31, effect: moves the end, days: 999}] | 11: “999” is not a value that days can have.
        P30D | recesses: [{first: 01-01, last: 12-31, effect: suspends}] | 6: The recesses take more than half of the year.
        P30D | recesses: [{first: 12-20, last: 12-10, effect: moves the end, days: 7}] | 6: The recesses take more than half of the year.
        P30D | recesses: [{first: 07-01, last: 08-31, effect: suspends}, {first: 08-31, last: 09-15, effect: suspends}] | 6: Two recesses share a day: of such a day nobody could say how it is counted.
        P30D | recesses: [{first: 12-20, last: 01-06, effect: suspends}, {first: 01-01, last: 01-10, effect: moves the end}] | 6: Two recesses share a day: of such a day nobody could say how it is counted.
        P30D | extensions: [{circumstance: lives abroad, amount: P1M, order: before roll}, {circumstance: lives abroad, amount: P5D, order: after roll}] | 6: One circumstance makes the period longer twice.
        PT48H | eventDay: included | 6: A period in hours runs from minute to minute: no event day is counted with it, no later service and no closing hour.
        PT48H | recipients: latest | 6: A period in hours runs from minute to minute: no event day is counted with it, no later service and no closing hour.
        P5WD | hourStart: next full hour | 6: Only a period in hours can begin at the next full hour.
        P30D | pause: {request: legal aid, effect: suspends, within: PT5H} | 11: “within” is counted in days, so hours can’t stand there.
        P30D | pause: {request: review, effect: restarts, silence: PT5H} | 11: “silence” is counted in days, so hours can’t stand there.
        """)
    void aCountThatNoLawMeansIsRefused(String period, String counting, String reason) {
        assertEquals(List.of("own.yaml, line " + reason), refused(counted(period, counting)));
    }

    @Test
    void recessesThatMeetAreTaken() {
        var pack = counted(
                "P30D",
                "recesses: [{first: 12-20, last: 01-06, effect: suspends}, {first: 01-07, last: 01-10, effect:"
                        + " suspends}]");
        assertInstanceOf(PackRead.Taken.class, read(pack));
    }

    private static String counted(String period, @Nullable String counting) {
        var count = counting == null ? "" : "\n    counting: {" + counting + "}";
        return PACK.replace("period: P30D", "period: " + period + count);
    }

    @Test
    void aFileThatWouldExhaustTheLaptopIsRefusedAtOnce() {
        var deep = "own.yaml, line 1: Lists and keys lie too deep in one another here: no rule pack needs that.";
        assertEquals(List.of(deep), refused("[".repeat(100_000)));
        var ladder = new StringBuilder();
        for (var step = 0; step < 1_000; step++) {
            ladder.append(" ".repeat(step)).append("a:\n");
        }
        assertEquals(List.of(deep.replace("line 1", "line 17")), refused(ladder.toString()));
        assertEquals(
                List.of("own.yaml, line 1: This file is too long for a rule pack. Choose the file that you were"
                        + " given."),
                refused(PACK + "# x\n".repeat(250_000)));
    }

    @Test
    void aBrokenPackIsRefusedWithItsLines() {
        var refused = refused("""
            id: own
            version: 1
            language: en
            countries: [KE]
            rules:
              - id: a
                remedy: Appeal
                authority: Board
                event: notified
                period: P0D
                source: A law
                evidence: primary
                checkedOn: 2026-11-01
                checkedBy: Amina
                status: verified
              - id: b
                remedy: Appeal
                authority: Board
                event: notified
                period: P30D
                evidence: primary
                checkedOn: 2026-11-01
                checkedBy: Amina
                status: verified
              - id: c
                remedy: Appeal
                authority: Board
                event: notified
                period: P30D
                colour: red
                source: A law
                evidence: primary
                checkedOn: 2026-02-30
                checkedBy: Amina
                status: verified
              - id: d
                remedy: Appeal
                authority: Board
                event: notified
                period: PT48H
                counting: {margin: franc}
                source: A law
                evidence: primary
                checkedOn: 2026-02-30
                checkedBy: Amina
                status: verified
            """);
        assertEquals(
                List.of(
                        "own.yaml, line 10: “P0D” is not a value that period can have.",
                        "own.yaml, line 16: “source” is missing.",
                        "own.yaml, line 30: “colour” is not a known key.",
                        "own.yaml, line 44: “2026-02-30” is not a value that checkedOn can have."),
                refused);
    }

    @Test
    void aRuleThatContradictsItselfIsRefused() {
        var pack = """
            id: own
            version: 1
            language: en
            rules:
              - id: d
                remedy: Appeal
                authority: Board
                event: notified
                period: PT48H
                counting: {margin: franc}
                source: A law
                evidence: primary
                checkedOn: 2026-02-28
                checkedBy: Amina
                status: verified
            """;
        assertEquals(
                List.of("own.yaml, line 5: A period in hours cannot be franc, clear, counted back or held to working"
                        + " days."),
                refused(pack));
        assertEquals(
                List.of("own.yaml, line 6: The file cannot be read as YAML here. Words that hold a colon and a space"
                        + " stand in quotes."),
                refused(pack.replace("    remedy: Appeal", "\tremedy: Appeal")));
    }

    private static List<String> refused(String yaml) {
        var read = read(yaml);
        assertEquals(PackRead.Refused.class, read.getClass(), read.toString());
        var text = Text.in(Language.ENGLISH);
        return ((PackRead.Refused) read)
                .mistakes().stream()
                        .map(PackMistake::phrase)
                        .map((Phrase phrase) -> text.get(phrase))
                        .toList();
    }

    private static PackRead read(String yaml) {
        return new RuleReader(RuleReader.Words.OF_THE_PACK).read("own.yaml", yaml);
    }
}
