package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Outcome;
import org.recours.domain.casefile.Party;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.casefile.Role;
import org.recours.domain.casefile.Stage;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Edit;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Problem;
import org.recours.store.Loaded;

class ChangeCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 10, 28);

    @TempDir
    static Path folder;

    private static ClinicDay day;

    @BeforeAll
    static void found() {
        day = new ClinicDay(folder, TODAY);
    }

    @AfterAll
    static void close() {
        day.close();
    }

    @Test
    void aCaseIsFoundByItsNumberInAnyLetterCase() {
        var id = day.appeal("Yonas", NOTIFIED);
        var number = day.open(id).caseFile().record().number().orElseThrow();

        var found = day.openCase.numbered(number.toLowerCase(Locale.ROOT));

        assertEquals(
                id,
                assertInstanceOf(OpenCase.Numbered.One.class, found)
                        .found()
                        .caseFile()
                        .id());
        assertEquals(OpenCase.Numbered.None.NONE, day.openCase.numbered("X-0000-1"));
    }

    @Test
    void twoCasesWithOneNumberAreBothShown() {
        var first = day.open(day.appeal("Yonas", NOTIFIED));
        var second = day.open(day.appeal("Hana", NOTIFIED));
        var number = first.caseFile().record().number();
        day.changeCase.set(second, CaseFile.TYPE, second.caseFile(), CaseFile.NUMBER, number);

        var found = day.openCase.numbered(number.orElseThrow());

        assertEquals(
                2,
                assertInstanceOf(OpenCase.Numbered.Several.class, found).cases().size());
    }

    @Test
    void aCorrectedDecisionReplacesItsDateAndTheTimelineTellsBoth() {
        var whole = day.open(day.appeal("Yonas", NOTIFIED));
        var old = whole.deadlines().getFirst();
        var decision = whole.decisions().getFirst();
        var after = ContestedDecision.TYPE.with(
                decision.record(), ContestedDecision.NOTIFIED_ON, EventDate.on(NOTIFIED.minusDays(5)));

        day.changeCase.edit(whole, ContestedDecision.TYPE, decision, after);

        var now = day.open(whole.caseFile().id());
        var frozen = deadline(now, old);
        assertEquals(old.record().safeDate(), frozen.safeDate(), "a frozen date never moves");
        var next = now.nextDeadline().orElseThrow();
        assertEquals(Optional.of(next.id()), frozen.replacedBy());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), next.record().legalLastDay());
        var line = now.timeline().stream()
                .map(Loaded::record)
                .filter(entry -> entry.kind().equals(Optional.of(EntryKind.STEP)))
                .flatMap(entry -> entry.note().stream())
                .findFirst()
                .orElseThrow();
        var dates = day.english.get().dates();
        assertTrue(line.contains(dates.weekdayAndDate(old.record().safeDate().orElseThrow())), line);
        assertTrue(line.contains(dates.weekdayAndDate(next.record().safeDate().orElseThrow())), line);
    }

    @Test
    void aCorrectedHourIsSaidWithItsMinute() {
        var decision = ContestedDecision.TYPE.with(
                day.blank(ContestedDecision.TYPE), ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated("PT48H"));
        var told = ContestedDecision.TYPE.with(
                decision,
                ContestedDecision.NOTIFIED_ON,
                EventDate.at(TODAY.minusDays(1), LocalTime.of(10, 40), ClinicDay.ZONE));
        var whole = day.open(day.record(day.intake("Yonas", Optional.of(told))));
        var corrected = ContestedDecision.TYPE.with(
                whole.decisions().getFirst().record(),
                ContestedDecision.NOTIFIED_ON,
                EventDate.at(TODAY.minusDays(1), LocalTime.of(9, 15), ClinicDay.ZONE));

        var anew = day.recount.run(whole, corrected).orElseThrow();

        assertEquals(LocalTime.of(10, 40), time(anew.before()));
        assertEquals(LocalTime.of(9, 15), time(anew.after()));
        var words = day.english.get().get(anew.phrase());
        assertTrue(words.contains("10:40") && words.contains("09:15"), words);
    }

    private static LocalTime time(Optional<Due> due) {
        return due.orElseThrow().minute().orElseThrow().toLocalTime();
    }

    @Test
    void aCorrectionThatMovesNoDateLeavesTheDeadlineAlone() {
        var whole = day.open(day.appeal("Yonas", NOTIFIED));
        var decision = whole.decisions().getFirst();

        day.changeCase.set(
                whole, ContestedDecision.TYPE, decision, ContestedDecision.REFERENCE, Optional.of("2026-11/4"));

        var now = day.open(whole.caseFile().id());
        assertEquals(1, now.deadlines().size());
        assertEquals(
                Optional.of("2026-11/4"), now.decisions().getFirst().record().reference());
    }

    @Test
    void whatWasFiledStaysFiledWhenTheDecisionIsCorrected() {
        var whole = day.open(day.appeal("Yonas", NOTIFIED));
        new TickOff(day.clerk).run(whole, whole.nextDeadline().orElseThrow(), filed("appeal", TODAY));
        var filed = day.open(whole.caseFile().id());

        day.changeCase.set(
                filed,
                ContestedDecision.TYPE,
                filed.decisions().getFirst(),
                ContestedDecision.NOTIFIED_ON,
                Optional.of(EventDate.on(NOTIFIED.minusDays(2))));

        var now = day.open(whole.caseFile().id());
        assertEquals(2, now.deadlines().size());
        assertTrue(now.nextDeadline().isEmpty(), "nothing is due again");
    }

    @Test
    void filedInTimeItIsDoneAndTheCaseGoesOn() {
        var whole = day.open(day.appeal("Yonas", NOTIFIED));
        var due = whole.nextDeadline().orElseThrow();
        var tickOff = new TickOff(day.clerk);

        assertInstanceOf(TickOff.Result.Refused.class, tickOff.run(whole, due, filed(" ", TODAY)));
        assertInstanceOf(TickOff.Result.Refused.class, tickOff.run(whole, due, filed("appeal", TODAY.plusDays(1))));
        assertEquals(TickOff.Result.Done.DONE, tickOff.run(whole, due, filed("appeal", TODAY)));

        var now = day.open(whole.caseFile().id());
        assertEquals(Optional.of(TODAY), deadline(now, due).doneOn());
        assertEquals(Stage.FILED, now.caseFile().record().status().orElseThrow().stage());
        assertTrue(now.caseFile().record().isOpen());
        assertEquals(
                Optional.of("appeal · by fax"),
                now.timeline().getFirst().record().note());
    }

    @Test
    void aFileThatProvesItIsRecognisedByItsFingerprintAndStaysWhereItIs() throws IOException {
        var file = Files.writeString(folder.resolve("receipt.jpg"), "abc");
        var whole = day.open(day.appeal("Yonas", NOTIFIED));
        var proof = new TickOff.Proof("postal receipt", Optional.of(file));
        var filed = new TickOff.Filed("appeal", TODAY, "by post", Optional.of(proof));
        new TickOff(day.clerk).run(whole, whole.nextDeadline().orElseThrow(), filed);

        var document = day.open(whole.caseFile().id()).documents().getFirst().record();
        assertEquals(Optional.of(DocumentKind.PROOF), document.kind());
        assertEquals(Optional.of("postal receipt · receipt.jpg"), document.title());
        // SHA-256 of "abc", FIPS 180-2 appendix B.1
        assertEquals(
                Optional.of("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), document.template());
    }

    @Test
    void aProofThatCannotBeReadLeavesEverythingAsItWas() {
        var whole = day.open(day.appeal("Yonas", NOTIFIED));
        var proof = new TickOff.Proof("", Optional.of(folder.resolve("gone.jpg")));
        var filed = new TickOff.Filed("appeal", TODAY, "", Optional.of(proof));
        var due = whole.nextDeadline().orElseThrow();

        assertThrows(Problem.class, () -> new TickOff(day.clerk).run(whole, due, filed));
        assertTrue(day.open(whole.caseFile().id()).nextDeadline().isPresent());
    }

    private static TickOff.Filed filed(String what, LocalDate on) {
        return new TickOff.Filed(what, on, "by fax", Optional.empty());
    }

    @Test
    void aCaseWhoseDateRunsIsNotClosed() {
        var whole = day.open(day.appeal("Yonas", NOTIFIED));
        var move = new MoveCase(day.clerk, day.english);

        assertInstanceOf(MoveCase.Result.DateRuns.class, move.close(whole, Outcome.WITHDRAWN));
        assertInstanceOf(MoveCase.Result.NeedsOutcome.class, move.run(whole, Stage.CLOSED));
        assertTrue(day.open(whole.caseFile().id()).caseFile().record().isOpen());

        new TickOff(day.clerk)
                .run(whole, whole.nextDeadline().orElseThrow(), filed("withdrawn, nothing is due", TODAY));
        assertEquals(
                MoveCase.Result.Moved.MOVED,
                move.close(day.open(whole.caseFile().id()), Outcome.WITHDRAWN));
        var closed = day.open(whole.caseFile().id()).caseFile().record();
        assertFalse(closed.isOpen());
        assertEquals(Optional.of(TODAY), closed.outcomeOn());
    }

    @Test
    void aPartyIsAddedAndRemoved() {
        var whole = day.open(day.appeal("Yonas", NOTIFIED));
        var party = Party.TYPE.with(
                day.blank(Party.TYPE), Party.CASE_FILE, whole.caseFile().id());
        day.changeCase.add(whole, Party.TYPE, Party.TYPE.with(party, Party.ROLE, Role.GUARDIAN));
        var with = day.open(whole.caseFile().id());
        assertEquals(1, with.parties().size());

        day.changeCase.remove(Party.TYPE, with.parties().getFirst());

        assertEquals(List.of(), day.open(whole.caseFile().id()).parties());
    }

    @Test
    void settlingADisagreementKeepsOneSideAndNotesTheOther() {
        var whole = day.open(day.appeal("Yonas", NOTIFIED));
        disagree(whole, NOTIFIED.minusDays(1), NOTIFIED.minusDays(9));
        var disputed = day.open(whole.caseFile().id());
        var about = Disagreement.in(disputed, day.profile.roster()).getFirst();
        assertEquals(2, about.sides().size());
        assertEquals("Amina", about.sides().getFirst().seat().orElseThrow().person());

        var early = about.sides().stream()
                .filter(side -> side.value()
                        .equals(ContestedDecision.NOTIFIED_ON
                                .shape()
                                .write()
                                .apply(EventDate.on(NOTIFIED.minusDays(9)))))
                .findFirst()
                .orElseThrow();
        new SettleConflict(day.clerk, day.recount).keepWithNote(disputed, about, early, "It was the earlier day.");

        var now = day.open(whole.caseFile().id());
        assertEquals(List.of(), now.conflicts());
        assertEquals(
                Optional.of(NOTIFIED.minusDays(9).plusMonths(1)),
                now.nextDeadline().orElseThrow().record().legalLastDay());
        assertTrue(now.timeline().stream()
                .map(Loaded::record)
                .map(TimelineEntry::note)
                .anyMatch(Optional.of("It was the earlier day.")::equals));
    }

    /// Two people correct the same day from what each saw.
    private static void disagree(WholeCase seen, LocalDate one, LocalDate other) {
        var decision = seen.decisions().getFirst();
        for (var day : List.of(one, other)) {
            var after =
                    ContestedDecision.TYPE.with(decision.record(), ContestedDecision.NOTIFIED_ON, EventDate.on(day));
            ChangeCaseTest.day.clerk.record(
                    List.of(Edit.change(ContestedDecision.TYPE, decision.record(), after, decision.state())));
        }
    }

    private static Deadline deadline(WholeCase whole, Loaded<Deadline> wanted) {
        return whole.deadlines().stream()
                .filter(deadline -> deadline.id().equals(wanted.id()))
                .findFirst()
                .orElseThrow()
                .record();
    }
}
