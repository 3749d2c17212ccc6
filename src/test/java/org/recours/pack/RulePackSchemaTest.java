package org.recours.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema that an editor reads says what the program reads.
class RulePackSchemaTest {

    private static final String SCHEMA = Packs.resource("rule-pack.schema.json");

    /// A pack in which every key stands once, and nothing contradicts.
    private static final String WHOLE = """
        id: own
        version: 1
        countries: [DE]
        language: de
        rules:
          - id: own.klage
            remedy: Klage
            authority: Gericht
            countries: [DE]
            event: sent
            silence: P2M
            period: P2W
            counting:
              direction: forward
              eventDay: excluded
              margin: none
              roll: forward
              hourStart: exact minute
              shortDays: 5
              minWorkingDays: 2
              deemed: [{days: 3}, {days: 4, from: 2025-01-01}]
              recipients: latest
              extensions: [{circumstance: lives abroad, amount: P2M, order: before roll}]
              recesses: [{first: 07-20, last: 08-31, effect: moves the end, days: 7}]
              pause: {request: legal aid, effect: suspends, within: P15D, silence: P2M}
              noExtension: false
            faultyNotice: P1Y
            filing: {mode: posted, cutOff: "16:30", zone: Europe/Berlin}
            answer: {within: P3M, silence: refusal, opens: own.next}
            lateRoutes: [{route: Wiedereinsetzung, within: P2W}]
            source: Ein Gesetz
            textAsAt: 2005
            evidence: primary
            checkedOn: 2026-11-01
            checkedBy: Amina
            status: unverified
            validFrom: 2020-01-01
            validTo: 2030-01-01
            situations: [detention, entry refusal]
            notes: [Bitte lesen]
        withoutPeriod:
          - id: own.brief
            remedy: Brief
            authority: Amt
            countries: []
            source: Ein Gesetz
            textAsAt: 2005-04
            evidence: unconfirmed
            checkedOn: 2026-11-01
            checkedBy: Amina
            status: disabled
            notes: [Keine Frist]
        """;

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);

    @Test
    void everyShippedPackFollowsTheSchema() {
        for (var pack : Packs.shipped().packs()) {
            assertEquals(List.of(), bySchema(Packs.resource(pack.id() + ".yaml")), pack.id());
        }
    }

    @Test
    void theExampleOfTheManualIsAPack() throws IOException {
        var page = Files.readString(Path.of("src/doc/rule-packs.md"));
        var from = page.indexOf("```yaml\n") + "```yaml\n".length();
        var example = page.substring(from, page.indexOf("```", from));
        assertEquals(List.of(), bySchema(example));
        assertInstanceOf(PackRead.Taken.class, read(example));
        keys().values().stream()
                .flatMap(Set::stream)
                .forEach(key -> assertTrue(page.contains("`" + key + "`"), "the manual does not tell of " + key));
    }

    @Test
    void aPackWithEveryKeyIsTakenByBoth() {
        assertEquals(List.of(), bySchema(WHOLE));
        var read = assertInstanceOf(PackRead.Taken.class, read(WHOLE), WHOLE);
        assertEquals(1, read.pack().withoutPeriod().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        period: P2W                    | period: P0W
        period: P2W                    | period: P2
        period: P2W                    | period: two weeks
        period: P2W                    | period: P1M5WD
        period: P2W                    | colour: red
        period: P2W                    | period: PT48H
        period: P2W                    | period: P5WD
        period: P2W                    | period: P1M
        period: P2W                    | closes: 2023-08-15T17:00
        event: sent                    | event: received
        event: sent                    | # no event
        silence: P2M                   | silence: PT48H
        within: P15D                   | within: PT5H
        silence: P2M}                  | silence: PT5H}
        within: P3M                    | within: PT5H
        route: Wiedereinsetzung, within: P2W | route: Wiedereinsetzung, within: PT5H
        faultyNotice: P1Y              | faultyNotice: PT5H
        hourStart: exact minute        | hourStart: next full hour
        direction: forward             | direction: sideways
        direction: forward             | direction: backward
        margin: none                   | margin: one day
        period: P2W                    | period: P9999D
        shortDays: 5                   | shortDays: -1
        shortDays: 5                   | shortDays: 100
        minWorkingDays: 2              | minWorkingDays: two
        minWorkingDays: 2              | minWorkingDays: 900000000
        {days: 3}                      | {}
        {days: 3}                      | {days: 2000000000}
        from: 2025-01-01               | from: 2025-02-30
        amount: P2M                    | amount: P5WD
        effect: moves the end, days: 7 | effect: suspends
        effect: moves the end, days: 7 | effect: suspends, days: 7
        first: 07-20                   | first: 20-07
        noExtension: false             | noExtension: true
        noExtension: false             | noExtension: maybe
        roll: forward                  | roll: backward
        request: legal aid             | request: money
        faultyNotice: P1Y              | faultyNotice: none
        cutOff: "16:30",               | ``
        cutOff: "16:30"                | cutOff: "25:30"
        silence: refusal               | silence: golden
        route: Wiedereinsetzung, within: P2W | within: P2W
        source: Ein Gesetz             | source: ""
        evidence: primary              | evidence: hearsay
        checkedOn: 2026-11-01          | checkedOn: 2026-02-30
        checkedOn: 2026-11-01          | checkedOn: yesterday
        checkedBy: Amina               | checkedBy: ""
        status: unverified             | status: sure
        textAsAt: 2005                 | textAsAt: spring
        countries: [DE]                | countries: [Germany]
        countries: [DE]                | countries: DE
        language: de                   | language: Deutsch
        version: 1                     | version: ""
        status: disabled               | period: P2W
        """)
    void whatTheProgramRefusesTheSchemaRefusesToo(String right, String wrong) {
        assertTrue(WHOLE.contains(right), right);
        var broken = WHOLE.replaceFirst(Pattern.quote(right), wrong);
        assertFalse(broken.equals(WHOLE));
        assertFalse(bySchema(broken).isEmpty(), wrong);
        assertInstanceOf(PackRead.Refused.class, read(broken), wrong);
    }

    @Test
    void theProgramAloneSeesWhatStandsInSeveralPlaces() {
        var twice = WHOLE.replace("id: own.brief", "id: own.klage");
        var upsideDown = WHOLE.replace("validTo: 2030-01-01", "validTo: 2019-01-01");
        var nowhere = WHOLE.replace("Europe/Berlin", "Europe/Nowhere");
        var allYear = WHOLE.replace("first: 07-20", "first: 01-01");
        for (var broken : List.of(twice, upsideDown, nowhere, allYear)) {
            assertEquals(List.of(), bySchema(broken));
            assertInstanceOf(PackRead.Refused.class, read(broken), broken);
        }
    }

    @Test
    void theSchemaKnowsTheSameKeysAsTheProgram() {
        var root = JsonMapper.shared().readTree(SCHEMA);
        assertEquals(RuleReader.PACK_KEYS, names(root.get("properties")));
        var parts = root.get("$defs");
        keys().forEach((part, keys) ->
                assertEquals(new TreeSet<>(keys), names(parts.get(part).get("properties")), part));
        var closed = new ArrayList<String>();
        parts.properties().stream()
                .filter(part -> part.getValue().path("additionalProperties").isBoolean())
                .forEach(part -> closed.add(part.getKey()));
        assertEquals(keys().keySet(), Set.copyOf(closed), "every part that is closed is one that the program reads");
    }

    private static Map<String, Set<String>> keys() {
        return Map.of(
                "rule", RuleReader.RULE_KEYS,
                "withoutPeriod", RuleReader.WITHOUT_PERIOD_KEYS,
                "filing", RuleReader.FILING_KEYS,
                "answer", RuleReader.ANSWER_KEYS,
                "lateRoute", RuleReader.LATE_ROUTE_KEYS,
                "counting", CountingReader.KEYS,
                "deemed", CountingReader.DEEMED_KEYS,
                "extension", CountingReader.EXTENSION_KEYS,
                "recess", CountingReader.RECESS_KEYS,
                "pause", CountingReader.PAUSE_KEYS);
    }

    private static Set<String> names(JsonNode properties) {
        return new TreeSet<>(properties.propertyNames());
    }

    private List<String> bySchema(String yaml) {
        var loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonNode pack = JsonMapper.shared().valueToTree(loaded);
        return schema
                .validate(pack, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static PackRead read(String yaml) {
        return new RuleReader(RuleReader.Words.OF_THE_PACK).read("own.yaml", yaml);
    }
}
