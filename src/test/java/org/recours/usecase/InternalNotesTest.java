package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.CalendarDay;
import org.recours.domain.deadline.Caution;
import org.recours.domain.deadline.Facts;
import org.recours.domain.deadline.Rule;
import org.recours.domain.problem.Phrase;
import org.recours.pack.Holidays;
import org.recours.store.ClinicStore;
import org.recours.store.Whose;

/// What people of a clinic are told of a date beside its steps: a holiday that nobody has confirmed, an old rule, who
/// stands for it.
class InternalNotesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate CHECKED = LocalDate.of(2026, 2, 1);

    /// Fifteen days from 7 March end on the third day of Eid, a Sunday.
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 3, 7);

    private static final String PACK = """
        id: eg
        version: 2026-02-01
        language: en
        countries: [EG]
        rules:
          - id: eg.own
            remedy: Appeal to the board
            authority: Board
            event: notified
            period: P15D
            counting: {roll: forward}
            source: A law
            evidence: primary
            checkedOn: 2026-02-01
            checkedBy: Me Salma
            status: unverified
        """;

    @TempDir
    private Path folder;

    private ClinicDay day;
    private ShowHolidays show;
    private CorrectHolidays correct;
    private RecordId appeal;

    @BeforeEach
    void anAppealInCairo() {
        day = new ClinicDay(folder, TODAY);
        var store = new ClinicStore(day.profile.ledger().database());
        show = new ShowHolidays(store, Holidays.shipped(), day.profile::roster);
        correct = new CorrectHolidays(store, day.clerk, show);
        var take = new TakePack(day.rules, day.clerk, day.english);
        take.take(assertInstanceOf(TakePack.Reading.Compared.class, take.read("eg.yaml", PACK)));
        adopt("Me Nour");
        var decision = day.blank(ContestedDecision.TYPE);
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.NOTIFIED_ON, EventDate.on(NOTIFIED));
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.RULE, "eg.own");
        appeal = day.record(day.intake("Hana", Optional.of(decision)));
    }

    @AfterEach
    void close() {
        day.close();
    }

    private void adopt(String lawyer) {
        new Adopt(day.clerk).run("eg.own", rule().packVersion(), lawyer);
    }

    private Rule rule() {
        return day.rules.get().rule("eg.own").orElseThrow();
    }

    private List<String> why() {
        return day.todayList().why(day.open(appeal)).stream().map(Phrase::key).toList();
    }

    private List<Phrase> marks() {
        return day.todayList().run(Whose.everyone()).rows().getFirst().marks();
    }

    /// What the sheet for the person says.
    private List<Phrase> explanation() {
        var whole = day.open(appeal);
        var deadline = whole.nextDeadline().orElseThrow().record();
        return day.count
                .beside(deadline, whole.decisionOf(deadline), day.rules.get())
                .why();
    }

    @Test
    void aDateThatRestsOnAnUnconfirmedHolidaySaysSoUntilItIsConfirmed() {
        var deadline = day.open(appeal).nextDeadline().orElseThrow().record();
        assertEquals(Optional.of(LocalDate.of(2026, 3, 23)), deadline.legalLastDay());
        assertTrue(marks().contains(new Phrase("today.mark.holiday")));
        assertTrue(why().contains("deadline.step.unconfirmedHoliday"));
        assertTrue(explanation().stream().anyMatch(Caution::isOne), "the person is told too");

        assertEquals(HolidayOutcome.Written.WRITTEN, correct.confirm(show.run("EG", 2026)));
        assertFalse(marks().contains(new Phrase("today.mark.holiday")));
        assertFalse(why().contains("deadline.step.unconfirmedHoliday"));
        assertTrue(explanation().stream().noneMatch(Caution::isOne));
    }

    @Test
    void aDateThatRestsOnADayThatPeopleDisagreeAboutSaysSoUntilOneTakesItBack() {
        var sunday = LocalDate.of(2026, 3, 22);
        for (var isClosed : List.of(true, false)) {
            var said = day.blank(CalendarDay.TYPE);
            said = CalendarDay.TYPE.with(said, CalendarDay.COUNTRY, "EG");
            said = CalendarDay.TYPE.with(said, CalendarDay.DAY, sunday);
            said = CalendarDay.TYPE.with(said, CalendarDay.IS_CLOSED, isClosed);
            day.clerk.record(List.of(Edit.create(CalendarDay.TYPE, said)));
        }
        assertTrue(marks().contains(new Phrase("today.mark.disputed")));
        assertFalse(marks().contains(new Phrase("today.mark.holiday")));
        assertTrue(why().contains("deadline.step.disputedHoliday"));
        assertTrue(explanation().stream().anyMatch(Caution::isOne), "the person is told too");
        var closing = show.run("EG", 2026).lines().stream()
                .filter(line -> line.first().equals(sunday) && line.isClosed())
                .findFirst()
                .orElseThrow();
        assertEquals(HolidayOutcome.Written.WRITTEN, correct.takeBack(closing.records()));
        assertFalse(marks().contains(new Phrase("today.mark.disputed")));
    }

    @Test
    void aMovedFeastMovesNoRecordedDateButIsSaidBesideIt() {
        var store = new ClinicStore(day.profile.ledger().database());
        assertEquals(
                HolidayOutcome.Written.WRITTEN,
                new MoveFeast(store, day.clerk, show).run("EG", LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 21)));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 23)),
                day.open(appeal).nextDeadline().orElseThrow().record().legalLastDay());
        assertEquals(
                LocalDate.of(2026, 3, 24),
                day.rules
                        .get()
                        .engine(Optional.of(rule()))
                        .compute(rule(), Facts.of(EventDate.on(NOTIFIED)), TODAY)
                        .legalLastDay()
                        .day());
    }

    @Test
    void aRuleIsOldOnThe181stDayAndThePersonIsNotToldOfIt() {
        day.clock.moveTo(CHECKED.plusDays(180));
        assertFalse(why().contains("deadline.caution.oldRule"));
        assertFalse(rule().provenance().isOld(CHECKED.plusDays(180)));
        day.clock.moveTo(CHECKED.plusDays(181));
        assertTrue(why().contains("deadline.caution.oldRule"));
        assertTrue(explanation().stream().noneMatch(step -> step.key().equals("deadline.caution.oldRule")));
    }

    @Test
    void anAdoptedRuleNoLongerSaysThatNobodyHasAdoptedIt() {
        assertTrue(why().contains("deadline.status.VERIFIED"));
        assertTrue(why().contains("rules.adoptedBy"));
    }

    @Test
    void twoDifferentPeopleMakeACheckByTwo() {
        var checks = day.rules.get().checks(rule());
        assertTrue(checks.isByTwo(), "Me Salma read it, Me Nour adopted it");
        assertEquals(1, checks.lines().size());
        assertTrue(checks.isAdoptedBy(" me  nour"), "another spelling of the same name");

        new Adopt(day.clerk).run("fr.cnda", shipped().packVersion(), "Me Nour");
        new Adopt(day.clerk).run("fr.cnda", shipped().packVersion(), "Me  nour ");
        var single = day.rules.get().checks(shipped());
        assertTrue(
                single.isAdopted() && !single.isByTwo(), "twice the same person; the project is nobody of the clinic");
        new Adopt(day.clerk).run("fr.cnda", shipped().packVersion(), "Me Diallo");
        assertEquals(
                Optional.of(new Phrase("rules.checks.two")),
                day.rules.get().checks(shipped()).phrase());
    }

    private Rule shipped() {
        return day.rules.get().rule("fr.cnda").orElseThrow();
    }
}
