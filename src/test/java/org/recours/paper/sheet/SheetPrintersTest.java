package org.recours.paper.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.Adoption;
import org.recours.domain.clinic.Checks;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.Provenance;
import org.recours.domain.deadline.Rule;
import org.recours.domain.document.ControlSheetData;
import org.recours.domain.document.ExplanationData;
import org.recours.domain.document.TimelineData;
import org.recours.domain.problem.Phrase;
import org.recours.paper.Circles;
import org.recours.paper.PdfText;
import org.recours.paper.shape.Fonts;
import org.recours.text.Language;
import org.recours.text.Reader;
import org.recours.text.Text;

class SheetPrintersTest {

    private static final Fonts FONTS = new Fonts();
    private static final LocalDate NOTIFIED = LocalDate.of(2025, 6, 13);
    private static final LocalDate LAST = LocalDate.of(2025, 7, 15);
    private static final LocalDate SAFE = LocalDate.of(2025, 7, 11);
    private static final LocalDate TARGET = LocalDate.of(2025, 7, 8);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 20);
    private static final RecordId ID = RecordId.of("0123456789abcdef0123456789abcdef");
    private static final String NUMBER = "K-7QX2-3";

    @ParameterizedTest
    @EnumSource
    void anExplanationHasEveryStepWithItsSourceAndTheDayCircled(Language language) throws IOException {
        var reader = Reader.of(language);
        var printout = new ExplanationPrinter(FONTS).print(explanation(new ActBy.Act(Due.on(SAFE))), reader);
        var words = PdfText.of(printout);
        var text = Text.in(language).beside(reader.calendar());
        for (var step : steps()) {
            assertTrue(holds(words, text.get(step)), text.get(step) + " in " + words);
        }
        assertTrue(words.contains("OFPRA") && words.contains("2025-06-01234") && words.contains(NUMBER), words);
        assertEquals(List.of("11"), Circles.words(printout));
    }

    @Test
    void anExplanationInArabicHasTheHijriDateBesideTheGregorianOne() throws IOException {
        var printout = new ExplanationPrinter(FONTS)
                .print(explanation(new ActBy.Act(Due.on(SAFE))), Reader.of(Language.ARABIC));
        var words = PdfText.of(printout);
        assertTrue(words.contains("1446") && words.contains("1447"), "June is in one Hijri year, July in the next");
        assertTrue(words.contains("2025"), words);
    }

    @Test
    void whereTheLanguageIsNotSpokenTheInterpreterReadsAloud() throws IOException {
        var reader = Reader.of("ti", Language.FRENCH, Optional.of("FR"));
        var printout = new ExplanationPrinter(FONTS).print(explanation(new ActBy.Act(Due.on(SAFE))), reader);
        var words = PdfText.of(printout);
        var french = Text.in(Language.FRENCH);
        assertTrue(words.contains("11/07/2025"), "large digits");
        assertTrue(words.contains(french.get("sheet.aloud.title")), words);
        assertTrue(words.contains(french.get("sheet.aloud.circle")), words);
        assertTrue(words.contains("OFPRA"), "the authority’s own words");
        assertEquals(List.of("411"), Circles.words(printout), "4 Hamle 2017 is 11 July 2025");
    }

    @Test
    void aDayThatIsOverIsNotSaidToBeAhead() throws IOException {
        var english = Text.in(Language.ENGLISH);
        var missed = PdfText.of(new ExplanationPrinter(FONTS)
                .print(explanation(new ActBy.Missed(Due.on(LAST))), Reader.of(Language.ENGLISH)));
        assertTrue(missed.contains(english.get("sheet.lead.missed")), missed);
        assertFalse(missed.contains(english.get("sheet.lead.act")), missed);
        var tigrinya = Reader.of("ti", Language.ENGLISH, Optional.empty());
        var late = PdfText.of(
                new ExplanationPrinter(FONTS).print(explanation(new ActBy.StillInTime(Due.on(LAST))), tigrinya));
        assertTrue(late.contains("It must be handed in now."), late);
    }

    @ParameterizedTest
    @EnumSource
    void aControlSheetHasAllDatesTheRuleAndAPlaceToSign(Language language) throws IOException {
        var printout = new ControlSheetPrinter(FONTS).print(control(origin(Optional.empty(), TODAY)), language);
        var words = PdfText.of(printout);
        var text = Text.in(language);
        for (var day : List.of(LAST, SAFE, TARGET)) {
            assertTrue(holds(words, text.dates().weekdayAndDate(day)), day + " in " + words);
        }
        for (var part : List.of(
                NUMBER,
                "fr.cnda",
                "CESEDA art. L532-1",
                "Amina",
                text.get("deadline.status.VERIFIED"),
                text.get("sheet.control.internal"),
                text.get("sheet.control.supervisor"),
                text.get("sheet.control.signature"))) {
            assertTrue(holds(words, part), part + " in " + words);
        }
        assertEquals(1, printout.pages());
    }

    @Test
    void aRuleThatNobodyReadForHalfAYearIsSaidToBeOld() throws IOException {
        var printer = new ControlSheetPrinter(FONTS);
        var old = PdfText.of(printer.print(control(origin(Optional.empty(), TODAY.minusDays(181))), Language.ENGLISH));
        var fresh =
                PdfText.of(printer.print(control(origin(Optional.empty(), TODAY.minusDays(180))), Language.ENGLISH));
        assertTrue(old.contains("more than 180 days ago"), old);
        assertFalse(fresh.contains("more than 180 days ago"), fresh);
    }

    @Test
    void whoAdoptedTheRuleStandsInPlaceOfItsStatus() throws IOException {
        var adoption = new Adoption(
                ID, Optional.of("fr.cnda"), Optional.of("fr 1"), Optional.of("Maître Petit"), Optional.of(TODAY));
        var words = PdfText.of(
                new ControlSheetPrinter(FONTS).print(control(origin(Optional.of(adoption), TODAY)), Language.ENGLISH));
        assertTrue(words.contains("Adopted by Maître Petit, Friday 20 June 2025"), words);
    }

    @Test
    void aTimelineTellsWhenWhoAndWhatAndTurnsItsPages() throws IOException {
        var lines = new ArrayList<TimelineEntry>();
        IntStream.range(0, 120).forEach(i -> lines.add(line(i, "note number " + i)));
        var printout = new TimelinePrinter(FONTS).print(timeline(lines, false), Language.ENGLISH);
        var words = PdfText.of(printout);
        assertTrue(printout.pages() > 2, "pages: " + printout.pages());
        for (int i = 0; i < 120; i++) {
            assertTrue(words.contains("Step: note number " + i + " "), "note number " + i);
        }
        assertTrue(words.contains("20 June 2025 Amina"), words);
    }

    @Test
    void theWordsOfARestrictedCaseStayOut() throws IOException {
        var printout =
                new TimelinePrinter(FONTS).print(timeline(List.of(line(0, "secret words")), true), Language.FRENCH);
        var words = PdfText.of(printout);
        assertFalse(words.contains("secret"), words);
        assertTrue(words.contains("Amina") && words.contains("20 juin 2025"), words);
        assertTrue(words.contains(Text.in(Language.FRENCH).get("code.entry.STEP")), words);
    }

    private static List<Phrase> steps() {
        return List.of(
                new Phrase("deadline.event.NOTIFIED", new Phrase("deadline.when.on", NOTIFIED)),
                new Phrase("deadline.step.ends", new Phrase("deadline.months", 1), LAST.minusDays(2)),
                new Phrase("deadline.step.last", new Phrase("deadline.day", LAST)),
                new Phrase("deadline.step.source", "CESEDA art. L532-1"));
    }

    private static ExplanationData explanation(ActBy standing) {
        var due = switch (standing) {
            case ActBy.Act(var by) -> by;
            case ActBy.StillInTime(var until) -> until;
            case ActBy.NotHeldAgainst(var safeDate) -> safeDate;
            case ActBy.Missed(var since) -> since;
            case ActBy.Waiting _ -> Due.on(SAFE);
        };
        return new ExplanationData(
                due,
                standing,
                steps(),
                Optional.of("OFPRA"),
                Optional.of("2025-06-01234"),
                Optional.of("CNDA"),
                Optional.of(new Phrase("rule.name.fr.cnda")),
                Optional.of(NUMBER),
                TODAY);
    }

    private static ControlSheetData.Origin origin(Optional<Adoption> adoption, LocalDate checked) {
        var letter = Rule.ofLetter(Period.parse("P1M").orElseThrow());
        var rule = new Rule(
                "fr.cnda",
                "fr 1",
                new Phrase("rule.name.fr.cnda"),
                letter.countries(),
                "CNDA",
                letter.term(),
                letter.filing(),
                letter.answer(),
                letter.lateRoutes(),
                new Provenance("CESEDA art. L532-1", "2025", Provenance.Evidence.PRIMARY, checked, "the project"),
                letter.status(),
                letter.validFrom(),
                letter.validTo(),
                letter.situations(),
                List.of());
        return new ControlSheetData.Origin(rule, new Checks(adoption.stream().toList(), ""));
    }

    private static ControlSheetData control(ControlSheetData.Origin origin) {
        var deadline = Deadline.TYPE.read(new FieldValues(ID, Map.of()));
        deadline = Deadline.TYPE.with(deadline, Deadline.RULE, "fr.cnda");
        deadline = Deadline.TYPE.with(deadline, Deadline.PACK_VERSION, "fr 1");
        deadline = Deadline.TYPE.with(deadline, Deadline.PERIOD, "P1M");
        deadline = Deadline.TYPE.with(deadline, Deadline.BASIS, Deadline.Basis.LETTER);
        deadline = Deadline.TYPE.with(deadline, Deadline.LEGAL_LAST_DAY, LAST);
        deadline = Deadline.TYPE.with(deadline, Deadline.SAFE_DATE, SAFE);
        deadline = Deadline.TYPE.with(deadline, Deadline.INTERNAL_TARGET, TARGET);
        var decision = ContestedDecision.TYPE.read(new FieldValues(ID, Map.of()));
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.AUTHORITY, "OFPRA");
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.NOTIFIED_ON, EventDate.on(NOTIFIED));
        var entry = new ControlSheetData.Entry(
                deadline,
                Optional.of(decision),
                Optional.of(origin),
                Optional.of(new ControlSheetData.Computed("Amina", "Laptop 1", TODAY)),
                Optional.of(Due.on(LAST)),
                Optional.of(Due.on(SAFE)),
                steps());
        return new ControlSheetData(Optional.of(NUMBER), List.of(entry), TODAY);
    }

    private static TimelineEntry line(int number, String note) {
        return new TimelineEntry(
                ID,
                Optional.of(ID),
                Optional.of(EntryKind.STEP),
                Optional.of(TODAY.plusDays(number / 10)),
                Optional.of(Instant.EPOCH),
                Optional.of("Amina"),
                Optional.of(note));
    }

    private static TimelineData timeline(List<TimelineEntry> lines, boolean isRestricted) {
        return new TimelineData(Optional.of(NUMBER), List.of(), lines, Optional.empty(), isRestricted, TODAY);
    }

    /// Readers put brackets, marks and columns of Arabic into another order: so every word must be there, somewhere.
    private static boolean holds(String words, String sentence) {
        var seen = plain(words);
        return Arrays.stream(plain(sentence).split("[^\\p{L}\\p{N}]+", -1)).allMatch(seen::contains);
    }

    private static String plain(String words) {
        return words.replaceAll("[\\p{M}\\p{Cf}]", "");
    }
}
