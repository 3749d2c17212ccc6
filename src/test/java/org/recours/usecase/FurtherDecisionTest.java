package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.RecordId;
import org.recours.domain.document.LetterData;
import org.recours.domain.document.LetterField;
import org.recours.paper.PdfText;
import org.recours.paper.shape.Fonts;
import org.recours.paper.sheet.TimelinePrinter;
import org.recours.store.Loaded;
import org.recours.store.TimelineStore;
import org.recours.text.Language;

/// A case in which another decision is contested, beside the first: the papers are about the one at hand.
class FurtherDecisionTest {

    private static final LocalDate TODAY = UrgentDay.TODAY;
    private static final PrintUrgent.Languages FRENCH = new PrintUrgent.Languages(Language.FRENCH, Language.FRENCH);

    @TempDir
    Path folder;

    private UrgentDay urgent;
    private ClinicDay day;

    @BeforeEach
    void found() {
        urgent = new UrgentDay(folder);
        day = urgent.day;
    }

    @AfterEach
    void close() {
        urgent.close();
    }

    @Test
    void aLetterIsAboutTheDecisionWhoseDateRuns() {
        var caseFile = refused(TODAY.minusDays(3));
        tickOff(day.open(caseFile));
        further(caseFile, decision("Cour nationale", Optional.empty(), Optional.empty(), Optional.empty()));

        assertEquals(Optional.of("Cour nationale"), letter(caseFile).decision().authority());
    }

    @Test
    void aMissedDateHidesNoOtherThatRuns() {
        var caseFile = refused(TODAY.minusMonths(2));
        assertEquals(Optional.of("OFPRA"), letter(caseFile).decision().authority(), "nothing else is open");

        var detention = detained(caseFile);
        var whole = day.open(caseFile);

        var missed = whole.nextDeadline().orElseThrow().record().legalLastDay().orElseThrow();
        assertTrue(missed.isBefore(TODAY), "the first still shows that it was missed");
        var atHand = whole.deadlineAtHand(day.clock.now()).orElseThrow().record();
        assertEquals(Optional.of(detention), atHand.decision());
        assertEquals(Optional.of("Préfecture"), letter(caseFile).decision().authority());
        var safe = urgent.path.of(whole, Optional.empty()).date().safe().orElseThrow();
        assertEquals(Optional.of(TODAY.plusDays(2).atTime(10, 40).atZone(ClinicDay.ZONE)), safe.minute());
    }

    @Test
    void theFirstDateOfAFurtherDecisionIsNotSaidToBeCountedAnew() {
        var caseFile = refused(TODAY.minusDays(3));
        int before = day.open(caseFile).timeline().size();
        detained(caseFile);
        assertEquals(before, day.open(caseFile).timeline().size());
    }

    @Test
    void aDateThatNobodyKnowsHidesNoOtherThatRuns() {
        var without = decision("OFPRA", Optional.empty(), Optional.empty(), Optional.empty());
        var caseFile = day.record(day.intake("Yonas", Optional.of(without)));
        assertEquals(Optional.of("OFPRA"), letter(caseFile).decision().authority());

        detained(caseFile);

        assertEquals(Optional.of("Préfecture"), letter(caseFile).decision().authority());
    }

    @Test
    void wordsForOneDecisionNeverGoIntoTheLetterAboutAnother() throws IOException {
        var caseFile = refused(TODAY.minusDays(3));
        keepLetter(caseFile, "La Cour", "Le récit est constant.");
        assertEquals("Le récit est constant.", kept(caseFile).get(LetterField.GROUNDS));

        detained(caseFile);
        var papers = urgent.papers().run(urgent.path.of(day.open(caseFile), Optional.empty()), FRENCH);

        var letter = PdfText.of(papers.letter().printout());
        assertTrue(letter.contains("Tribunal administratif"), letter);
        assertFalse(letter.contains("La Cour") || letter.contains("Le récit est constant."), letter);
        assertTrue(papers.letter().missing().contains(LetterField.GROUNDS), "a gap in sight");
    }

    @Test
    void eachDecisionKeepsTheWordsOfItsOwnLetter() {
        var caseFile = refused(TODAY.minusDays(3));
        detained(caseFile);
        keepLetter(caseFile, "Tribunal de Lille", "Aucun interprète.");
        tickOff(day.open(caseFile));
        assertEquals(Map.of(), kept(caseFile));

        keepLetter(caseFile, "La Cour", "Le récit est constant.");
        assertEquals("Le récit est constant.", kept(caseFile).get(LetterField.GROUNDS));
    }

    @Test
    void whatNobodyTypedIsNotKeptWithALetter() throws IOException {
        var caseFile = refused(TODAY.minusDays(3));
        var whole = day.open(caseFile);
        var papers = urgent.papers().run(urgent.path.of(whole, Optional.empty()), FRENCH);
        assertTrue(PdfText.of(papers.letter().printout()).contains("Cour nationale du droit d’asile"));

        urgent.papers().keep(whole, papers, Set.of(DocumentKind.LETTER), day.english.get());

        assertEquals(Map.of(), kept(caseFile));
    }

    @Test
    void theTimelineNamesEveryDecisionAndTheOldestRule() throws IOException {
        var without = decision("OFPRA", Optional.empty(), Optional.empty(), Optional.empty());
        var caseFile = day.record(day.intake("Yonas", Optional.of(without)));
        detained(caseFile);
        day.clock.moveTo(TODAY.plusDays(200));
        var database = day.profile.ledger().database();
        var print =
                new PrintTimeline(new TimelinePrinter(new Fonts()), new TimelineStore(database), day.rules, day.clock);

        var words = PdfText.of(print.run(day.open(caseFile), Language.ENGLISH));

        assertTrue(words.contains("OFPRA") && words.contains("Préfecture"), words);
        assertTrue(words.contains("more than 180 days ago"), words);
    }

    private RecordId refused(LocalDate notified) {
        var refusal =
                decision("OFPRA", Optional.of("fr.cnda"), Optional.of(EventDate.on(notified)), Optional.of("P1M"));
        return day.record(day.intake("Yonas", Optional.of(refusal)));
    }

    /// In two days the time to appeal is over.
    private RecordId detained(RecordId caseFile) {
        var order = decision("Préfecture", Optional.of("fr.48h"), Optional.of(UrgentDay.TOLD), Optional.of("PT48H"));
        further(caseFile, order);
        return order.id();
    }

    private void further(RecordId caseFile, ContestedDecision decision) {
        var further = ContestedDecision.TYPE.with(decision, ContestedDecision.CASE_FILE, caseFile);
        day.changeCase.add(day.open(caseFile), ContestedDecision.TYPE, further);
    }

    private ContestedDecision decision(
            String authority, Optional<String> rule, Optional<EventDate> notified, Optional<String> period) {
        var type = ContestedDecision.TYPE;
        var decision = type.with(day.blank(type), ContestedDecision.AUTHORITY, authority);
        if (rule.isPresent()) {
            decision = type.with(decision, ContestedDecision.RULE, rule.get());
        }
        if (notified.isPresent()) {
            decision = type.with(decision, ContestedDecision.NOTIFIED_ON, notified.get());
        }
        if (period.isPresent()) {
            decision = type.with(decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated(period.get()));
        }
        return decision;
    }

    private void tickOff(WholeCase whole) {
        var filed = new TickOff.Filed("appeal", TODAY, "by post", Optional.empty());
        new TickOff(day.clerk).run(whole, whole.deadlineAtHand(day.clock.now()).orElseThrow(), filed);
    }

    private void keepLetter(RecordId caseFile, String recipient, String grounds) {
        var whole = day.open(caseFile);
        var letter = new KeepDocument.Made(
                DocumentKind.LETTER,
                "Recours",
                Optional.of("appeal"),
                Optional.of("fr"),
                List.of(
                        new FilledField(LetterField.RECIPIENT.placeholder(), recipient),
                        new FilledField(LetterField.GROUNDS.placeholder(), grounds)),
                whole.decisionAtHand(day.clock.now()).map(Loaded::id));
        new KeepDocument(day.clerk).run(caseFile, letter);
    }

    private Map<LetterField, String> kept(RecordId caseFile) {
        return LetterContents.keptFor("appeal", day.open(caseFile), day.clock.now());
    }

    private LetterData letter(RecordId caseFile) {
        return new LetterContents(Map.of(), UnaryOperator.identity())
                .of(day.open(caseFile), Optional.empty(), Optional.empty(), day.clock.now());
    }
}
