package org.recours.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.calendar.PrefilledHoliday;
import org.recours.domain.deadline.AnswerTime;
import org.recours.domain.deadline.Calendars;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Counting.PauseRule;
import org.recours.domain.deadline.DeadlineEngine;
import org.recours.domain.deadline.DeemedService;
import org.recours.domain.deadline.EventKind;
import org.recours.domain.deadline.Facts;
import org.recours.domain.deadline.FaultyNotice;
import org.recours.domain.deadline.Filing;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.Recess;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RuleStatus;
import org.recours.domain.deadline.Term;
import org.recours.text.Language;
import org.recours.text.Text;

class PacksTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 8, 7);

    private final Packs packs = Packs.shipped();

    @Test
    void aClinicIsOfferedTheRulesOfItsCountriesAlone() {
        assertTrue(ids(Set.of("FR")).contains("fr.cnda"));
        assertFalse(ids(Set.of("JO")).stream().anyMatch(id -> id.startsWith("fr.")));
        assertTrue(ids(Set.of("EG")).contains("unhcr.complaint.eg"));
        assertFalse(ids(Set.of("FR")).contains("unhcr.complaint.eg"));
        assertTrue(ids(Set.of("JO")).contains("unhcr.rsd"));
    }

    @Test
    void nothingThatIsShippedCountsAsVerifiedByTheClinic() {
        assertTrue(packs.rules().stream().noneMatch(rule -> rule.status() == RuleStatus.VERIFIED));
        assertEquals(
                RuleStatus.NEEDS_REVIEW, packs.rule("fr.cnda").orElseThrow().status());
    }

    @Test
    void everyRuleHasItsWordsInEveryLanguage() {
        for (var language : Language.values()) {
            var text = Text.in(language);
            for (var rule : packs.rules()) {
                assertFalse(text.get(rule.remedy()).isBlank());
                rule.notes().forEach(note -> assertFalse(text.get(note).isBlank()));
                rule.lateRoutes()
                        .forEach(route -> assertFalse(text.get(route.name()).isBlank()));
            }
        }
    }

    @Test
    void legalAidSuspendsTheMonthOfTheCnda() {
        var facts = Facts.of(EventDate.on(LocalDate.of(2019, 6, 4)))
                .with(
                        PauseRule.Request.LEGAL_AID,
                        new Facts.Pause(LocalDate.of(2019, 6, 17), Optional.of(LocalDate.of(2019, 8, 6))));
        var deadline = compute("fr.cnda", facts, TODAY);
        assertEquals(LocalDate.of(2019, 8, 26), deadline.legalLastDay().day());
        assertEquals(LocalDate.of(2019, 8, 23), deadline.safeDate().day(), "the 24th is a Saturday");
        assertEquals(LocalDate.of(2019, 8, 20), deadline.internalTarget());
    }

    @Test
    void theExplanationSaysEveryStepAndItsSource() {
        var deadline = compute("fr.oqtf.std", Facts.of(EventDate.on(LocalDate.of(2025, 6, 13))), TODAY);
        var text = Text.in(Language.ENGLISH);
        var sentences = deadline.steps().stream().map(text::get).collect(Collectors.joining("\n"));
        assertEquals("""
            Notified on Friday 13 June 2025.
            The period of 1 month ends on Sunday 13 July 2025.
            The period is franc (neither the first nor the last day counts), so one day more: Monday 14 July 2025.
            Monday 14 July 2025 is a holiday, so the last day is Tuesday 15 July 2025.
            The legal last day is Tuesday 15 July 2025.
            To be safe act by Friday 11 July 2025: counted from the earliest day, with nothing that could lengthen the period.
            Source: CESEDA art. L614-1, L911-1
            No lawyer of this clinic has adopted this rule yet: the period printed in the letter prevails.\
            """, sentences);
    }

    @Test
    void twoMonthsOfSilenceOpenTwoMonthsMore() {
        var deadline = compute("fr.silence", Facts.of(EventDate.on(LocalDate.of(2026, 1, 15))), TODAY);
        assertEquals(LocalDate.of(2026, 5, 18), deadline.legalLastDay().day(), "16 May 2026 is a Saturday");
    }

    @Test
    void fortyEightHoursEndOnTheMinute() {
        var event = EventDate.at(LocalDate.of(2026, 3, 6), LocalTime.of(10, 40), ZoneId.of("Europe/Paris"));
        var deadline = compute("fr.48h", Facts.of(event), LocalDate.of(2026, 3, 6));
        assertEquals(
                "2026-03-08T10:40+01:00[Europe/Paris]",
                deadline.legalLastDay().minute().orElseThrow().toString());
        assertEquals(LocalDate.of(2026, 3, 6), deadline.internalTarget(), "work begins at once");
    }

    @Test
    void aFeastOfTheMoonIsNeverReliedOn() {
        var holidays = Holidays.shipped();
        var eid = holidays.prefilled("JO", 2026).stream()
                .filter(holiday -> holiday.feast().startsWith("islamic.ID_"))
                .toList();
        assertEquals(2, eid.size());
        assertTrue(eid.stream().allMatch(holiday -> holiday.doubt() == PrefilledHoliday.Doubt.MOON));
        var days = eid.stream().map(PrefilledHoliday::day).toList();
        assertTrue(holidays.year("JO", 2026).stream()
                .noneMatch(holiday -> days.contains(holiday.day()) && holiday.isConfirmed()));
    }

    @Test
    void everyCountryHasItsOwnWeekend() {
        var holidays = Holidays.shipped();
        assertFalse(holidays.around("JO", TODAY).isOpen(LocalDate.of(2026, 11, 20)), "a Friday in Amman");
        assertTrue(holidays.around("JO", TODAY).isOpen(LocalDate.of(2026, 11, 22)), "a Sunday in Amman");
        assertFalse(holidays.around("FR", TODAY).isOpen(LocalDate.of(2026, 11, 22)), "a Sunday in Calais");
        assertEquals(Set.of(), holidays.weekend("XX"), "nothing is assumed for a country that is not in the table");
    }

    @Test
    void onlyAClosedDayChangesTheVersionOfACalendar() {
        var holidays = Holidays.shipped();
        assertEquals(
                holidays.around("FR", TODAY).version(),
                Holidays.shipped().around("FR", TODAY).version());
        assertFalse(holidays.around("FR", TODAY)
                .version()
                .equals(holidays.around("KE", TODAY).version()));
    }

    @Test
    void everyPartOfARuleIsReadAsALawyerWritesIt() {
        var rule = taken("""
            id: own
            version: 1
            language: de
            countries: [DE]
            rules:
              - id: own.klage
                remedy: Klage
                authority: Gericht
                event: handed over
                period: P2W
                counting:
                  roll: forward
                  deemed: [{days: 3}, {days: 4, from: 2025-01-01}]
                  recesses: [{first: 07-20, last: 08-31, effect: moves the end, days: 7}]
                faultyNotice: P1Y
                filing: {mode: posted, cutOff: "16:30", zone: Europe/Berlin}
                answer: {within: P3M, silence: nothing}
                lateRoutes: [{route: Wiedereinsetzung, within: P2W}]
                source: Ein Gesetz
                evidence: primary
                checkedOn: 2026-11-01
                checkedBy: Amina
                status: unverified
            """);
        var term = (Term.Running) rule.term();
        assertEquals(EventKind.HANDED_OVER, term.event());
        assertEquals(
                List.of(
                        new DeemedService(3, Optional.empty()),
                        new DeemedService(4, Optional.of(LocalDate.of(2025, 1, 1)))),
                term.counting().deemed());
        assertEquals(
                List.of(new Recess(MonthDay.of(7, 20), MonthDay.of(8, 31), Recess.Effect.MOVES_THE_END, 7)),
                term.counting().recesses());
        assertEquals(Optional.of(new FaultyNotice.Longer(new Period(1, 0, 0, 0, 0, 0))), term.faultyNotice());
        assertEquals(
                new Filing(
                        Filing.Mode.POSTED, Optional.of(LocalTime.of(16, 30)), Optional.of(ZoneId.of("Europe/Berlin"))),
                rule.filing());
        assertEquals(
                Optional.of(new AnswerTime(Period.ofMonths(3), AnswerTime.Silence.NOTHING, Optional.empty())),
                rule.answer());
        assertEquals(
                Optional.of(Period.ofWeeks(2)), rule.lateRoutes().getFirst().within());
    }

    @Test
    void aDayForEverybodyIsRead() {
        var pack = """
            id: own
            version: 1
            language: ar
            countries: [JO]
            rules:
              - id: own.cash
                remedy: Cash appeal
                authority: UNHCR Jordan
                closes: 2023-08-15T17:00
                source: help.unhcr.org/jordan
                evidence: secondary
                checkedOn: 2026-11-01
                checkedBy: Amina
                status: unverified
            """;
        assertEquals(
                new Term.Window(LocalDateTime.of(2023, 8, 15, 17, 0)),
                taken(pack).term());
    }

    private static Rule taken(String yaml) {
        var read = new RuleReader(RuleReader.Words.OF_THE_PACK).read("own.yaml", yaml);
        assertEquals(PackRead.Taken.class, read.getClass(), read.toString());
        return ((PackRead.Taken) read).pack().rules().getFirst();
    }

    @Test
    void aClinicsOwnPackSpeaksItsOwnWords() {
        var read = new RuleReader(RuleReader.Words.OF_THE_PACK).read("own.yaml", """
            id: own
            version: 2
            language: sw
            countries: [KE]
            rules:
              - id: own.rufaa
                remedy: Rufaa kwa Bodi
                authority: Bodi ya Rufaa
                event: notified
                period: P5WD
                source: Sheria
                textAsAt: 2021
                evidence: primary
                checkedOn: 2026-11-01
                checkedBy: Amina
                status: verified
            """);
        assertEquals(PackRead.Taken.class, read.getClass());
        var rule = ((PackRead.Taken) read).pack().rules().getFirst();
        assertEquals("Rufaa kwa Bodi", Text.in(Language.FRENCH).get(rule.remedy()));
        assertEquals("own 2", rule.packVersion());
    }

    private List<String> ids(Set<String> countries) {
        return packs.offeredIn(countries).stream().map(Rule::id).toList();
    }

    private ComputedDeadline compute(String id, Facts facts, LocalDate today) {
        var calendar = Holidays.shipped().around("FR", facts.event().from());
        var engine = new DeadlineEngine(Calendars.same(calendar, ZoneId.of("Europe/Paris")), 3);
        return engine.compute(packs.rule(id).orElseThrow(), facts, today);
    }
}
