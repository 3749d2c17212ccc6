package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Intake;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.RecordId;
import org.recours.paper.Circles;
import org.recours.paper.PdfText;
import org.recours.paper.shape.Fonts;
import org.recours.paper.sheet.ControlSheetPrinter;
import org.recours.paper.sheet.ExplanationPrinter;
import org.recours.paper.sheet.TimelinePrinter;
import org.recours.store.DeadlineStore;
import org.recours.store.TimelineStore;
import org.recours.text.Language;
import org.recours.text.Reader;

/// What is printed and exported about the dates of recorded cases.
class DatePapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 11, 8);
    private static final String NAME = "Yonas Tesfay";
    private static final String CLOSES_LATE = """
        id: xx
        version: 2026-02-01
        language: en
        countries: [FR]
        rules:
          - id: xx.late
            remedy: Appeal to the board
            authority: Board
            event: notified
            period: P15D
            counting: {roll: forward}
            filing: {cutOff: "23:30", zone: Pacific/Kiritimati}
            source: A law
            evidence: primary
            checkedOn: 2026-02-01
            checkedBy: Me Salma
            status: unverified
        """;
    private static final Fonts FONTS = new Fonts();

    @TempDir
    Path folder;

    private ClinicDay day;
    private RecordId id;

    @BeforeEach
    void record() {
        day = new ClinicDay(folder, TODAY);
        id = day.appeal(NAME, NOTIFIED);
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void anExplanationCirclesTheDayOfTheCaseAndNamesNobody() throws IOException {
        var whole = day.open(id);
        var sheet = explanation().run(whole, Reader.of(Language.ENGLISH)).orElseThrow();
        var safe = whole.nextDeadline().orElseThrow().record().safeDate().orElseThrow();
        assertEquals(List.of(Integer.toString(safe.getDayOfMonth())), Circles.words(sheet));
        var words = PdfText.of(sheet);
        assertTrue(words.contains("Notified on Sunday 8 November 2026."), words);
        assertFalse(words.contains("Yonas"), words);
    }

    @Test
    void withoutADayThereIsNothingToExplain() {
        var other = day.record(day.intake("Somebody", Optional.empty()));
        assertEquals(Optional.empty(), explanation().run(day.open(other), Reader.of(Language.FRENCH)));
        assertEquals(Optional.empty(), controlSheet().run(day.open(other), Language.FRENCH));
    }

    @Test
    void aControlSheetSaysWhoCounted() throws IOException {
        var words =
                PdfText.of(controlSheet().run(day.open(id), Language.ENGLISH).orElseThrow());
        assertTrue(words.contains("Amina on "), words);
        assertTrue(words.contains("Notified on Sunday 8 November 2026."), words);
        assertFalse(words.contains("Yonas"), words);
    }

    @Test
    void aDateThatWasCountedAnewHasOnePageOnTheControlSheet() {
        correct(NOTIFIED.plusDays(1));
        assertEquals(
                1,
                controlSheet().run(day.open(id), Language.ENGLISH).orElseThrow().pages());
    }

    @Test
    void aTimelineProvesWhatWasDoneAndNamesNobody() throws IOException {
        correct(NOTIFIED.plusDays(1));
        var words = PdfText.of(timeline().run(day.open(id), Language.ENGLISH));
        assertTrue(words.contains("Recorded the case"), words);
        assertTrue(words.contains("counted anew"), words);
        assertTrue(words.contains("Amina"), words);
        assertFalse(words.contains("Yonas"), words);
        assertTrue(words.indexOf("Recorded the case") < words.indexOf("counted anew"), "the oldest first");
    }

    @Test
    void theWordsOfARestrictedCaseAreOnNoTimeline() throws IOException {
        var restricted = restricted();
        var words = PdfText.of(timeline().run(day.open(restricted), Language.ENGLISH));
        assertFalse(words.contains("Prefecture"), words);
        assertTrue(words.contains("The words of this case stay in the clinic."), words);
    }

    @Test
    void aCalendarFileHasTheDayTheNeutralWordAndTheNumberAlone() {
        var whole = day.open(id);
        var number = whole.caseFile().record().number().orElseThrow();
        var deadline = whole.nextDeadline().orElseThrow().record();
        var exported = export().all("Rappel", Optional.empty());
        assertEquals(1, exported.dates());
        var event = events(exported).getFirst();
        assertEquals("Rappel " + number, event.getSummary().getValue());
        assertEquals(
                deadline.safeDate().orElseThrow().toString().replace("-", ""),
                exported.file()
                        .lines()
                        .filter(line -> line.startsWith("DTSTART"))
                        .findFirst()
                        .orElseThrow()
                        .split(":", -1)[1]);
        var alarm = event.getAlarms().getFirst().getTrigger().getDate().toInstant();
        assertEquals(
                deadline.internalTarget()
                        .orElseThrow()
                        .atTime(9, 0)
                        .atZone(ClinicDay.ZONE)
                        .toInstant(),
                alarm);
        assertFalse(exported.file().contains("Yonas") || exported.file().contains("Tesfay"), exported.file());
    }

    @Test
    void aDateThatWasCountedAnewMovesInTheCalendarInsteadOfDoubling() {
        var before = events(export().all("Rappel", Optional.empty())).getFirst();
        correct(NOTIFIED.plusDays(9));
        var after = events(export().all("Rappel", Optional.empty()));
        assertEquals(1, after.size());
        assertEquals(before.getUid(), after.getFirst().getUid());
        assertFalse(before.getDateStart()
                .getValue()
                .equals(after.getFirst().getDateStart().getValue()));
    }

    @Test
    void aMemberExportsTheCasesThatTheyLookAfter() {
        var other = day.open(day.appeal("Somebody", NOTIFIED));
        day.changeCase.set(other, CaseFile.TYPE, other.caseFile(), CaseFile.RESPONSIBLE, Optional.of("Bruno"));
        assertEquals(2, export().all("Rappel", Optional.empty()).dates());
        var mine = export().all("Rappel", Optional.of(" bruno "));
        assertEquals(1, mine.dates());
        assertTrue(mine.file().contains(other.caseFile().record().number().orElseThrow()), mine.file());
        assertEquals(0, export().all("Rappel", Optional.of("Nobody")).dates());
    }

    @Test
    void whatStaysOnThisLaptopAndWhatHasNoDayIsCountedAndLeftOut() {
        restricted();
        day.appealWithoutPeriod("Nobody", NOTIFIED);
        var exported = export().all("Rappel", Optional.empty());
        assertEquals(1, exported.restricted());
        assertTrue(exported.file().contains("STATUS:TENTATIVE"), "an assumed day is marked");
        assertEquals(2, events(exported).size());
        assertEquals(exported.dates(), events(exported).size());
    }

    @Test
    void oneCaseCanBeExportedAlone() {
        day.appeal("Somebody", NOTIFIED);
        assertEquals(1, events(export().of(day.open(id), "Rappel")).size());
        var restricted = export().of(day.open(restricted()), "Rappel");
        assertEquals(0, restricted.dates());
        assertEquals(1, restricted.restricted());
    }

    @Test
    void aPeriodInHoursEndsInACalendarAtItsMinuteOnTheClockHere() {
        var told = EventDate.at(NOTIFIED, LocalTime.of(0, 30), ZoneId.of("Europe/Athens"));
        var hours = detained(told);

        var here = new DeskClock(InstantSource.system(), ZoneId.of("Europe/Paris"));
        var export = new ExportDates(new DeadlineStore(day.profile.ledger().database()), here);
        var exported = export.of(day.open(hours), "Rappel");

        assertTrue(exported.file().contains("DTSTART;TZID=Europe/Paris:20261109T233000"), exported.file());
    }

    @Test
    void aControlSheetSaysWhenAnOfficeClosesByItsOwnClock() throws IOException {
        var take = new TakePack(day.rules, day.clerk, day.english);
        take.take(assertInstanceOf(TakePack.Reading.Compared.class, take.read("xx.yaml", CLOSES_LATE)));
        var decision = day.blank(ContestedDecision.TYPE);
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.NOTIFIED_ON, EventDate.on(NOTIFIED));
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.RULE, "xx.late");
        decision = ContestedDecision.TYPE.with(
                decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated("P15D"));
        var whole = day.open(day.record(day.intake("Yonas", Optional.of(decision))));

        var words = PdfText.of(controlSheet().run(whole, Language.ENGLISH).orElseThrow());

        assertTrue(words.contains("End: legal last day Monday 23 November 2026, 23:30 (Pacific/Kiritimati)"), words);
    }

    private RecordId detained(EventDate told) {
        var decision =
                ContestedDecision.TYPE.with(day.blank(ContestedDecision.TYPE), ContestedDecision.NOTIFIED_ON, told);
        decision = ContestedDecision.TYPE.with(
                decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated("PT48H"));
        return day.record(day.intake("Yonas", Optional.of(decision)));
    }

    private RecordId restricted() {
        var decision = ContestedDecision.TYPE.with(
                day.blank(ContestedDecision.TYPE), ContestedDecision.NOTIFIED_ON, EventDate.on(NOTIFIED));
        decision = ContestedDecision.TYPE.with(
                decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated("P1M"));
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.AUTHORITY, "Prefecture");
        var intake = day.intake("Nobody", Optional.of(decision));
        var caseFile = CaseFile.TYPE.with(intake.caseFile(), CaseFile.CATEGORY, Category.SEXUAL_EXPLOITATION);
        return day.record(new Intake(
                caseFile,
                intake.person(),
                intake.identifiers(),
                intake.contacts(),
                intake.parties(),
                intake.decision()));
    }

    private void correct(LocalDate notified) {
        var whole = day.open(id);
        var decision = whole.decisions().getFirst();
        day.changeCase.set(
                whole,
                ContestedDecision.TYPE,
                decision,
                ContestedDecision.NOTIFIED_ON,
                Optional.of(EventDate.on(notified)));
    }

    private static List<VEvent> events(ExportDates.Exported exported) {
        return Biweekly.parse(exported.file()).first().getEvents();
    }

    private ExportDates export() {
        return new ExportDates(new DeadlineStore(day.profile.ledger().database()), day.clock);
    }

    private PrintExplanation explanation() {
        return new PrintExplanation(new ExplanationPrinter(FONTS), day.rules, day.count, day.clock);
    }

    private PrintControlSheet controlSheet() {
        return new PrintControlSheet(
                new ControlSheetPrinter(FONTS), day.rules, day.count, day.profile::roster, day.clock);
    }

    private PrintTimeline timeline() {
        return new PrintTimeline(
                new TimelinePrinter(FONTS),
                new TimelineStore(day.profile.ledger().database()),
                day.rules,
                day.clock);
    }
}
