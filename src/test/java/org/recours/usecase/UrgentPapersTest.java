package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recours.usecase.ClinicDay.textField;
import static org.recours.usecase.UrgentDay.TODAY;
import static org.recours.usecase.UrgentDay.TOLD;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.clinic.PhoneRole;
import org.recours.domain.document.LetterField;
import org.recours.domain.person.Contact;
import org.recours.paper.PdfText;
import org.recours.paper.shape.Fonts;
import org.recours.paper.slip.ReferralCardPrinter;
import org.recours.paper.slip.SlipPrinter;
import org.recours.store.Loaded;
import org.recours.text.Language;

/// What is printed in an urgent case, and what of a person stands on it.
class UrgentPapersTest {

    private static final Fonts FONTS = new Fonts();

    @TempDir
    Path folder;

    private UrgentDay urgent;
    private ClinicDay day;
    private UrgentPath path;

    @BeforeEach
    void found() {
        urgent = new UrgentDay(folder);
        day = urgent.day;
        path = urgent.path;
    }

    @AfterEach
    void close() {
        urgent.close();
    }

    @ParameterizedTest
    @CsvSource({
        "through his brother 06 12 34 56 78",
        "06 12 34 56 78 (his brother)",
        "عن طريق أخيه ٠٦١٢٣٤٥٦٧٨",
        "samir@example.org or his cousin leila@example.org",
        "his lawyer: duval@example.org"
    })
    void aNumberOfSomebodyElseNeverReachesTheAuthorityAsThePersonsOwn(String reach) {
        var whole = urgent.record(urgent.reachedBy(reach));

        assertEquals(Optional.empty(), letterContact(whole));
        assertEquals(
                Map.of(),
                new Prefill(day.rules)
                        .values(
                                List.of(textField("Telephone", "Telephone"), textField("E-mail", "E-mail")),
                                whole,
                                TODAY));
        assertEquals(Optional.of(reach), whole.ownContact(Contact.Means.THROUGH_SOMEBODY), "as it was told");
    }

    @ParameterizedTest
    @CsvSource({"+33 6 12 34 56 78", "(0033) 6.12.34-56/78", "٠٦١٢٣٤٥٦٧٨", "hana@example.org"})
    void aBareNumberOrAddressIsThePersonsOwn(String reach) {
        assertEquals(Optional.of(reach), letterContact(urgent.record(urgent.reachedBy(reach))));
    }

    @Test
    void allThreePapersAreMadeAndKeptWithTheCase() throws IOException {
        urgent.call("Maître Duval", PhoneRole.LAWYER, Optional.empty(), List.of());
        var answers = urgent.answers(
                Optional.of("fr.48h"), Optional.of(TOLD), Optional.of(new PrintedPeriod.Stated("PT48H")));
        var found = path.of(urgent.record(answers), answers.situation());
        var print = urgent.papers();
        assertEquals(Language.FRENCH, print.letterLanguage(found, Language.ARABIC));

        var papers = print.run(found, new PrintUrgent.Languages(Language.FRENCH, Language.ENGLISH));
        var three = Set.of(DocumentKind.PHONE_LIST, DocumentKind.LETTER, DocumentKind.CONTROL_SHEET);
        print.keep(found.whole(), papers, three, day.english.get());

        assertEquals(3, papers.of(three).size());
        var control = PdfText.of(papers.controlSheet().orElseThrow());
        for (var end : List.of("End: legal last day", "Safe date, act by")) {
            assertTrue(control.contains(end + " Saturday 21 November 2026, 10:40 (Z)"), control);
        }
        assertTrue(papers.letter().missing().contains(LetterField.GROUNDS), "gaps stay in sight");
        var whole = day.open(found.whole().caseFile().id());
        assertEquals(
                three,
                whole.documents().stream()
                        .map(Loaded::record)
                        .flatMap(document -> document.kind().stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatWasTypedForTheLetterStandsInAllThatIsPrintedLater() throws IOException {
        var answers = urgent.answers(Optional.of("fr.48h"), Optional.of(TOLD), Optional.empty());
        var found = path.of(urgent.record(answers), answers.situation());
        var french = new PrintUrgent.Languages(Language.FRENCH, Language.FRENCH);
        assertTrue(
                urgent.papers().run(found, french).letter().missing().contains(LetterField.GROUNDS),
                "nobody typed them");
        var completed = new KeepDocument.Made(
                DocumentKind.LETTER,
                "Recours",
                Optional.of("appeal"),
                Optional.of("fr"),
                List.of(
                        new FilledField(LetterField.RECIPIENT.placeholder(), "Tribunal de Lille"),
                        new FilledField(LetterField.GROUNDS.placeholder(), "Aucun interprète.")),
                Optional.of(answers.ids().decision()));
        new KeepDocument(day.clerk).run(answers.ids().caseFile(), completed);

        var again = path.of(day.open(answers.ids().caseFile()), answers.situation());
        var papers = urgent.papers().run(again, french);

        assertEquals(
                Map.of(LetterField.RECIPIENT, "Tribunal de Lille", LetterField.GROUNDS, "Aucun interprète."),
                papers.typed());
        var letter = PdfText.of(papers.letter().printout());
        assertTrue(letter.contains("Tribunal de Lille") && letter.contains("Aucun interprète."), letter);
    }

    @Test
    void aSlipSaysTheLastDayWithItsHour() {
        var whole = urgent.record(urgent.answers(Optional.of("fr.48h"), Optional.of(TOLD), Optional.empty()));
        var slips = new PrintSlip(
                new SlipPrinter(FONTS),
                new ReferralCardPrinter(FONTS),
                new KeepDocument(day.clerk),
                day.rules,
                day.clock,
                _ -> 0);

        var slip = slips.slip(whole).orElseThrow();

        assertEquals(TODAY.plusDays(2), slip.day());
        assertEquals(LocalTime.of(10, 40), slip.hour());
    }

    private Optional<String> letterContact(WholeCase whole) {
        var letter = new LetterContents(Map.of(), UnaryOperator.identity())
                .of(whole, Optional.empty(), Optional.empty(), day.clock.now());
        return letter.person().orElseThrow().contact();
    }
}
