package org.recours.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.deadline.AnswerTime;
import org.recours.domain.deadline.Calendars;
import org.recours.domain.deadline.DeadlineEngine;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.Facts;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.Provenance;
import org.recours.domain.deadline.RemedyWithoutPeriod;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RuleStatus;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;
import org.recours.text.Text;

/// Everything that is shipped, against the collected list of remedies (typed from it by hand): nothing more, nothing
/// else.
class ShippedRulesTest {

    /// Id, period, status, and a part of the source. `pact` marks what the EU Pact may have changed.
    private static final String COUNTED = """
        fr.cnda               | P1M   | needs review | R532-10       | pact
        fr.cnda.aj            | P15D  | needs review | art. 9-4      | pact
        fr.oqtf.std           | P1M   | unverified   | L614-1        |
        fr.oqtf.7             | P7D   | unverified   | R921-3        |
        fr.48h                | PT48H | unverified   | L352-4        |
        fr.admin              | P2M   | unverified   | R421-1        |
        fr.silence            | P2M   | unverified   | L231-4        |
        fr.cra                | P2M   | unverified   | R142-1-A III  |
        fr.socialcourt        | P2M   | unverified   | R142-6        |
        be.cce.30             | P30D  | disabled     | 39/57         | pact
        be.cce.10             | P10D  | disabled     | 39/57         | pact
        be.cce.5              | P5D   | disabled     | 39/57         | pact
        be.ce.cass            | P30D  | needs review | droitsquotid  | pact
        be.cpas               | P3M   | unverified   | art. 47       |
        be.cpas.silence       | P4M8D | unverified   | art. 47       |
        de.asyl.2w            | P2W   | needs review | AsylG         | pact
        de.asyl.1w            | P1W   | needs review | 36            | pact
        de.asyl.reasons       | P1M   | needs review | 74            | pact
        de.social             | P1M   | disabled     | SGG           |
        gr.asylum.30          | P30D  | needs review | 5226/2025     | pact
        gr.asylum.20          | P20D  | needs review | 5226/2025     | pact
        gr.asylum.10          | P10D  | needs review | 5226/2025     | pact
        gr.asylum.inadmissible| P20D  | needs review | 5226/2025     | pact
        gr.asylum.15          | P15D  | needs review | 5226/2025     | pact
        gr.asylum.5           | P5D   | needs review | 5226/2025     | pact
        gr.return             | P5D   | unverified   | 154/2025      |
        es.repos              | P1M   | needs review | 12/2009       | pact
        es.an                 | P2M   | needs review | AIDA          | pact
        es.an.border          | P2D   | needs review | AIDA          | pact
        ie.ipat.15            | P15WD | needs review | 2015          | pact
        ie.ipat.10            | P10WD | needs review | 2015          | pact
        uk.ftt.14             | P14D  | unverified   | 2014/2604     |
        uk.ftt.28             | P28D  | unverified   | 2014/2604     |
        uk.mr                 | P1M   | unverified   | Shelter       |
        uk.sscs               | P1M   | unverified   | Shelter       |
        tr.removal            | P7D   | unverified   | LFIP art. 53  |
        tr.ip.ipec            | P10D  | disabled     | LFIP art. 80  |
        tr.ip.court           | P30D  | disabled     | LFIP art. 80  |
        tr.ip.15              | P15D  | unverified   | bayar.av.tr   |
        tr.admin              | P60D  | unverified   | AIDA          |
        ke.rsd                | P30D  | disabled     | LN 39/2024    |
        ke.rsd.court          | P30D  | disabled     | LN 39/2024    |
        ug.rsd                | P30D  | unverified   | 2006 s. 21    |
        et.rsd                | P30D  | disabled     | 1110/2019     |
        unhcr.rsd             | P30D  | needs review | 7.2 (2005)    |
        unhcr.complaint.eg    | P3M   | unverified   | leaflet       |
        echr                  | P4M   | unverified   | art. 35       |
        un.cescr              | P1Y   | disabled     | OP-ICESCR     |
        un.crc                | P1Y   | disabled     | art. 7(h)     |
        un.cerd               | P6M   | disabled     | 14(5)         |
        """;

    private static final String WITHOUT_PERIOD = """
        eu.apr.67  | disabled     | art. 67(7) | pact
        eu.ammr.43 | needs review | art. 43(2) | pact
        it.asylum  | disabled     | 35-bis     | pact
        nl.asiel   | disabled     | 36871      | pact
        uk.ut      | disabled     | r. 33      |
        jo.rsd     | disabled     | mandate    |
        lb.rsd     | disabled     | mandate    |
        bd.rsd     | disabled     | mandate    |
        aid.window | unverified   | jordan     |
        wb.grs     | unverified   | FIDH       |
        ecthr.r39  | unverified   | Practice   |
        un.hrc     | unverified   | 99(c)      |
        un.cat     | unverified   | ICJ        |
        un.cedaw   | unverified   | ICJ        |
        un.crpd    | unverified   | ICJ        |
        """;

    private static final Phrase PACT = new Phrase("rule.note.pact");

    private final Packs packs = Packs.shipped();

    @Test
    void everyRuleIsTheOneThatWasCollected() {
        var shipped = byId(packs.rules(), Rule::id);
        for (var row : rows(COUNTED)) {
            var rule = shipped.get(row.getFirst());
            assertTrue(rule != null, row.getFirst());
            assertEquals(Period.parse(row.get(1)), rule.period(), rule.id());
            check(row.get(2), rule.status(), row.get(3), rule.provenance(), rule.id());
            assertEquals(row.get(4).equals("pact"), rule.notes().contains(PACT), rule.id());
        }
        assertEquals(ids(COUNTED), shipped.keySet());
    }

    @Test
    void whatNoTextCountsIsReadAndNotCounted() {
        var shipped = byId(packs.withoutPeriod(), RemedyWithoutPeriod::id);
        for (var row : rows(WITHOUT_PERIOD)) {
            var remedy = shipped.get(row.getFirst());
            assertTrue(remedy != null, row.getFirst());
            check(row.get(1), remedy.status(), row.get(2), remedy.provenance(), remedy.id());
            assertEquals(row.get(3).equals("pact"), remedy.notes().contains(PACT), remedy.id());
            assertFalse(remedy.notes().isEmpty(), remedy.id() + " says why there is no period");
        }
        assertEquals(ids(WITHOUT_PERIOD), shipped.keySet());
    }

    @Test
    void nothingIsVerifiedAndNothingUnconfirmedIsUsed() {
        for (var rule : packs.rules()) {
            assertTrue(rule.status() != RuleStatus.VERIFIED, rule.id());
            assertEquals(
                    rule.provenance().evidence() == Provenance.Evidence.UNCONFIRMED,
                    rule.status() == RuleStatus.DISABLED,
                    rule.id());
        }
        assertTrue(packs.withoutPeriod().stream().noneMatch(remedy -> remedy.status() == RuleStatus.VERIFIED));
    }

    @Test
    void whereCourtsDisagreeOnTheDayMoreBothDaysAreSaid() {
        var rule = packs.rule("fr.oqtf.7").orElseThrow();
        var notified = LocalDate.of(2026, 11, 18);
        var calendar = Holidays.shipped().around("FR", notified);
        var engine = new DeadlineEngine(Calendars.same(calendar, ZoneOffset.UTC), 3);

        var counted = engine.compute(rule, Facts.of(EventDate.on(notified)), notified);

        assertEquals(Due.on(LocalDate.of(2026, 11, 25)), counted.safeDate());
        assertEquals(Due.on(LocalDate.of(2026, 11, 26)), counted.legalLastDay());
    }

    @Test
    void aGermanLetterIsTakenAsNotifiedOnTheDayOfTheLawOfItsPosting() {
        var rule = packs.rule("de.social").orElseThrow();
        var engine = new DeadlineEngine(
                Calendars.same(Holidays.shipped().around("XX", LocalDate.of(2024, 12, 2)), ZoneOffset.UTC), 3);
        Function<LocalDate, Due> last = posted ->
                engine.compute(rule, Facts.of(EventDate.on(posted)), posted).legalLastDay();
        assertEquals(Due.on(LocalDate.of(2025, 1, 5)), last.apply(LocalDate.of(2024, 12, 2)), "the third day, a month");
        assertEquals(Due.on(LocalDate.of(2025, 4, 7)), last.apply(LocalDate.of(2025, 3, 3)), "the fourth day, a month");
    }

    @Test
    void noIdStandsTwiceAndEveryNextRemedyIsThere() {
        var ids = Stream.concat(
                        packs.rules().stream().map(Rule::id),
                        packs.withoutPeriod().stream().map(RemedyWithoutPeriod::id))
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        packs.rules().stream()
                .flatMap(rule -> rule.answer().flatMap(AnswerTime::opens).stream())
                .forEach(next -> assertTrue(ids.contains(next), next));
    }

    @Test
    void everyRuleComputesWithoutContradictionAndIsExplainedInEveryLanguage() {
        var event = EventDate.at(LocalDate.of(2026, 11, 2), LocalTime.of(10, 0), ZoneOffset.UTC);
        for (var rule : packs.rules()) {
            assertEquals(List.of(), rule.problems(), rule.id());
            var country = rule.countries().stream().sorted().findFirst().orElse("");
            var calendar = Holidays.shipped().around(country, event.from());
            var engine = new DeadlineEngine(Calendars.same(calendar, ZoneOffset.UTC), 3);
            var deadline = engine.compute(rule, Facts.of(event), event.from());
            assertTrue(deadline.legalLastDay().day().isAfter(event.from()), rule.id());
            assertFalse(
                    deadline.safeDate().day().isAfter(deadline.legalLastDay().day()), rule.id());
            for (var language : Language.values()) {
                deadline.steps()
                        .forEach(step ->
                                assertFalse(Text.in(language).get(step).isBlank(), rule.id() + " " + step.key()));
            }
        }
    }

    @Test
    void whatCantBeCountedHasItsWordsInEveryLanguage() {
        for (var language : Language.values()) {
            for (var remedy : packs.withoutPeriod()) {
                assertFalse(Text.in(language).get(remedy.remedy()).isBlank());
                remedy.notes()
                        .forEach(note -> assertFalse(Text.in(language).get(note).isBlank()));
            }
        }
    }

    @Test
    void theWarningsOfTheCourtOfJusticeStandBesideTheShortestPeriods() {
        assertTrue(notes("fr.48h").contains(new Phrase("rule.note.guardThreeDays")));
        assertTrue(notes("es.an.border").contains(new Phrase("rule.note.guardThreeDays")));
        assertTrue(notes("de.asyl.1w").contains(new Phrase("rule.note.guardEightDays")));
        assertTrue(notes("be.cce.10").contains(new Phrase("rule.note.guardTenDays")));
    }

    private List<Phrase> notes(String id) {
        return packs.rule(id).orElseThrow().notes();
    }

    private static void check(String status, RuleStatus found, String source, Provenance provenance, String id) {
        assertEquals(status, found.name().toLowerCase(Locale.ROOT).replace('_', ' '), id);
        assertTrue(provenance.source().contains(source), id + ": " + provenance.source());
    }

    private static Set<String> ids(String table) {
        return rows(table).stream().map(List::getFirst).collect(Collectors.toSet());
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> shipped, Function<T, String> id) {
        return shipped.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
