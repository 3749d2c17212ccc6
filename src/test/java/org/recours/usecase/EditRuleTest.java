package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.clinic.CalendarDay;
import org.recours.domain.clinic.CalendarYear;
import org.recours.domain.clinic.Office;
import org.recours.domain.clinic.Weekend;
import org.recours.domain.deadline.Facts;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RulePack;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.store.ClinicStore;
import org.recours.usecase.RuleDifferences.Difference;

/// A clinic corrects rules, takes packs in and knows better which days are closed.
class EditRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @TempDir
    private Path folder;

    private ClinicDay day;
    private TakePack take;
    private EditRule edit;

    @BeforeEach
    void found() {
        day = new ClinicDay(folder, TODAY);
        take = new TakePack(day.rules, day.clerk, day.english);
        edit = new EditRule(take, () -> day.clock.today().toString(), day.english);
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void aCorrectedRuleStandsBeforeTheShippedOneAndEveryOtherStays() {
        var before = day.rules.get().packs().rules().size();
        var read =
                readable(edit.read(rule("fr.cnda"), edit.entry(rule("fr.cnda")).replace("P1M", "P15D")));
        var difference = read.differences().getFirst();
        assertEquals(1, read.differences().size());
        assertEquals(Difference.Kind.CHANGED, difference.kind());
        assertEquals(List.of(new Difference.Change("period", "P1M", "P15D")), difference.changes());
        assertEquals(Optional.of(Period.ofMonths(1)), rule("fr.cnda").period(), "nothing is taken by looking");

        take.take(read);
        assertEquals(Optional.of(Period.ofDays(15)), rule("fr.cnda").period());
        assertEquals("fr 2026-12-01", rule("fr.cnda").packVersion());
        assertEquals(before, day.rules.get().packs().rules().size());
        assertEquals(Optional.of(Period.ofMonths(2)), rule("fr.admin").period());
    }

    @Test
    void aSecondCorrectionOfTheDayKeepsTheFirst() {
        take.take(
                readable(edit.read(rule("fr.cnda"), edit.entry(rule("fr.cnda")).replace("P1M", "P15D"))));
        take.take(readable(
                edit.read(rule("fr.admin"), edit.entry(rule("fr.admin")).replace("period: P2M", "period: P3M"))));
        assertEquals(Optional.of(Period.ofDays(15)), rule("fr.cnda").period());
        assertEquals(Optional.of(Period.ofMonths(3)), rule("fr.admin").period());
    }

    @Test
    void aCorrectionThatCantBeReadSaysItsLineAsThePersonSeesIt() {
        var entry = edit.entry(rule("fr.cnda"));
        var broken = entry.replace("period: P1M", "period: P0M");
        var line = entry.lines().toList().indexOf("period: P1M") + 1;
        var refused = assertInstanceOf(TakePack.Reading.Refused.class, edit.read(rule("fr.cnda"), broken));
        assertEquals(line, refused.mistakes().getFirst().line());
    }

    @Test
    void aYearOfThreeFiguresSaysWhyItIsNotTaken() {
        var broken = edit.entry(rule("fr.cnda")).replaceFirst("checkedOn: \\S+", "checkedOn: 202-11-01");
        var refused = assertInstanceOf(TakePack.Reading.Refused.class, edit.read(rule("fr.cnda"), broken));
        assertEquals(
                "In checkedOn, the year 202 is long past: write it with four figures.",
                day.english.get().get(refused.mistakes().getFirst().reason()));
    }

    @Test
    void anAdoptionSpeaksOfTheWordingThatWasRead() {
        new Adopt(day.clerk).run("fr.cnda", rule("fr.cnda").packVersion(), "Me Diallo");
        assertTrue(day.rules.get().isAdopted(rule("fr.cnda")));
        take.take(
                readable(edit.read(rule("fr.cnda"), edit.entry(rule("fr.cnda")).replace("P1M", "P15D"))));
        assertTrue(!day.rules.get().isAdopted(rule("fr.cnda")), "another wording needs a lawyer again");
    }

    @Test
    void aCorrectionNeverHasTheVersionOfTheProgramsWording() {
        var shipped = rule("fr.cnda").packVersion();
        new Adopt(day.clerk).run("fr.cnda", shipped, "Me Diallo");
        day.clock.moveTo(LocalDate.parse(shipped.substring("fr ".length())));
        take.take(
                readable(edit.read(rule("fr.cnda"), edit.entry(rule("fr.cnda")).replace("P1M", "P15D"))));
        assertEquals(shipped + ".1", rule("fr.cnda").packVersion());
        assertTrue(!day.rules.get().isShipped(rule("fr.cnda")));
        assertTrue(!day.rules.get().isAdopted(rule("fr.cnda")), "who adopted the one has not read the other");
    }

    @Test
    void anotherShippedWordingOfACorrectedRuleIsOfferedUntilAPersonDecides() {
        take.take(
                readable(edit.read(rule("fr.cnda"), edit.entry(rule("fr.cnda")).replace("P1M", "P15D"))));
        assertEquals(
                Optional.empty(), day.rules.get().otherWording(rule("fr.cnda")), "it was seen when it was corrected");

        var updated = updated(Period.ofMonths(2));
        var wording = new ShippedWording(updated, day.clerk, day.english);
        assertTrue(updated.get().otherWording(rule("fr.cnda")).isPresent());
        assertTrue(updated.get()
                .otherWording(updated.get().rule("fr.admin").orElseThrow())
                .isEmpty());
        assertEquals(
                List.of(new Difference.Change("period", "P15D", "P2M")),
                wording.read(rule("fr.cnda")).differences().getFirst().changes().stream()
                        .filter(change -> change.key().equals("period"))
                        .toList());

        wording.keep(rule("fr.cnda"));
        assertTrue(updated.get().otherWording(rule("fr.cnda")).isEmpty());
        assertEquals(
                Optional.of(Period.ofDays(15)),
                updated.get().rule("fr.cnda").orElseThrow().period());
        assertTrue(
                updated(Period.ofMonths(3)).get().otherWording(rule("fr.cnda")).isPresent(), "yet another one");
    }

    @Test
    void anotherShippedWordingIsOfferedWhateverElseIsCorrectedUntilItWasSeen() {
        take.take(
                readable(edit.read(rule("fr.cnda"), edit.entry(rule("fr.cnda")).replace("P1M", "P15D"))));
        var updated = updated(Period.ofMonths(2));
        var later = new TakePack(updated, day.clerk, day.english);
        var edit = new EditRule(later, () -> day.clock.today().toString(), day.english);
        later.take(readable(
                edit.read(rule("fr.admin"), edit.entry(rule("fr.admin")).replace("period: P2M", "period: P3M"))));
        assertEquals(Optional.of(Period.ofMonths(3)), rule("fr.admin").period());
        assertTrue(updated.get().otherWording(rule("fr.cnda")).isPresent(), "another rule was corrected");
        assertTrue(updated.get().otherWording(rule("fr.admin")).isEmpty(), "it was seen when it was corrected");
        later.take(
                readable(edit.read(rule("fr.cnda"), edit.entry(rule("fr.cnda")).replace("P15D", "P20D"))));
        assertTrue(updated.get().otherWording(rule("fr.cnda")).isPresent(), "only the clinic’s own was seen");
    }

    @Test
    void theShippedWordingIsTakenBackAndOtherCorrectionsStay() {
        take.take(
                readable(edit.read(rule("fr.cnda"), edit.entry(rule("fr.cnda")).replace("P1M", "P15D"))));
        take.take(readable(
                edit.read(rule("fr.admin"), edit.entry(rule("fr.admin")).replace("period: P2M", "period: P3M"))));
        var updated = updated(Period.ofMonths(2));
        var wording = new ShippedWording(updated, day.clerk, day.english);
        new TakePack(updated, day.clerk, day.english).take(wording.read(rule("fr.cnda")));
        assertEquals(
                Optional.of(Period.ofMonths(2)),
                updated.get().rule("fr.cnda").orElseThrow().period());
        assertTrue(updated.get().isShipped(updated.get().rule("fr.cnda").orElseThrow()));
        assertEquals(Optional.of(Period.ofMonths(3)), rule("fr.admin").period());
    }

    /// The clinic after an update of the program, which ships another period of one rule.
    private Supplier<ClinicRules> updated(Period period) {
        var packs = Packs.shipped().packs().stream()
                .map(pack -> new RulePack(
                        pack.id(),
                        pack.version(),
                        pack.countries(),
                        pack.language(),
                        pack.rules().stream()
                                .map(rule -> rule.id().equals("fr.cnda") ? rule.withPeriod(period) : rule)
                                .toList(),
                        pack.withoutPeriod()))
                .toList();
        return ClinicRules.of(
                new ClinicStore(day.profile.ledger().database()),
                new ClinicRules.Shipped(new Packs(packs), Holidays.shipped(), ClinicDay.ZONE),
                day.clock::today);
    }

    @Test
    void whatAPersonKnowsOfADayStandsBeforeThePrefill() {
        var facts = Facts.of(EventDate.on(LocalDate.of(2025, 6, 13)));
        assertEquals(LocalDate.of(2025, 7, 15), lastDay(facts));
        record(
                CalendarDay.TYPE,
                new CalendarDay(
                        day.clerk.newId(),
                        Optional.of("FR"),
                        Optional.of(LocalDate.of(2025, 7, 15)),
                        Optional.of("Flood"),
                        Optional.of(true),
                        Optional.of(Office.AUTHORITY),
                        Optional.empty()));
        day.clock.moveTo(LocalDate.of(2025, 6, 20));
        assertEquals(LocalDate.of(2025, 7, 16), lastDay(facts));
        record(
                CalendarDay.TYPE,
                new CalendarDay(
                        day.clerk.newId(),
                        Optional.of("FR"),
                        Optional.of(LocalDate.of(2025, 7, 14)),
                        Optional.empty(),
                        Optional.of(false),
                        Optional.empty(),
                        Optional.empty()));
        assertEquals(LocalDate.of(2025, 7, 14), lastDay(facts), "that holiday is none here");
        record(
                Weekend.TYPE,
                new Weekend(
                        day.clerk.newId(),
                        Optional.of("FR"),
                        Optional.of(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY))));
        assertEquals(LocalDate.of(2025, 7, 16), lastDay(facts));
    }

    @Test
    void aYearThatAPersonLookedThroughIsReliedOn() {
        var calendars = new ClinicCalendars(Holidays.shipped(), List.of(), List.of(), List.of());
        assertEquals(
                Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                calendars.week("JO").days());
        var authority = calendars.around("JO", TODAY, ClinicDay.ZONE).authority();
        var eid = authority.holidays().values().stream()
                .filter(holiday -> !holiday.isConfirmed() && !authority.isWeekend(holiday.day()))
                .findFirst()
                .orElseThrow();
        var confirmed = new ClinicCalendars(
                Holidays.shipped(),
                List.of(),
                List.of(new CalendarYear(
                        day.clerk.newId(),
                        Optional.of("JO"),
                        Optional.of((long) eid.day().getYear()),
                        Optional.of(List.of(eid.day())),
                        Optional.of("Amina"),
                        Optional.of(TODAY))),
                List.of());
        var seen = confirmed.around("JO", TODAY, ClinicDay.ZONE).authority();
        assertTrue(seen.holidays().values().stream()
                .anyMatch(holiday -> holiday.day().equals(eid.day()) && holiday.isConfirmed()));
        assertTrue(
                seen.holidays().values().stream()
                        .anyMatch(
                                holiday -> holiday.day().getYear() == eid.day().getYear() && !holiday.isConfirmed()),
                "what was filled in later was not seen");
    }

    private <R extends Recorded> void record(RecordType<R> type, R record) {
        day.clerk.record(List.of(Edit.create(type, record)));
    }

    private LocalDate lastDay(Facts facts) {
        var rule = rule("fr.oqtf.std");
        return day.rules
                .get()
                .engine(Optional.of(rule))
                .compute(rule, facts, LocalDate.of(2025, 6, 13))
                .legalLastDay()
                .day();
    }

    private Rule rule(String id) {
        return day.rules.get().rule(id).orElseThrow();
    }

    private static TakePack.Reading.Compared readable(TakePack.Reading reading) {
        return assertInstanceOf(TakePack.Reading.Compared.class, reading, reading::toString);
    }
}
