package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recours.usecase.ClinicDay.textField;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.change.RecordId;
import org.recours.domain.document.FormValue;
import org.recours.domain.document.LetterField;
import org.recours.domain.document.SlipData;
import org.recours.domain.document.SlipSymbol;
import org.recours.domain.person.BirthDate;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Person;
import org.recours.paper.PdfText;
import org.recours.paper.letter.LetterPrinter;
import org.recours.paper.letter.LetterTemplates;
import org.recours.paper.shape.Fonts;
import org.recours.paper.slip.ReferralCardPrinter;
import org.recours.paper.slip.SlipPrinter;
import org.recours.text.Language;
import org.recours.text.Reader;

class PapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Fonts FONTS = new Fonts();

    @TempDir
    Path folder;

    private ClinicDay day;
    private RecordId id;

    @BeforeEach
    void record() {
        day = new ClinicDay(folder, TODAY);
        id = day.appeal("Yonas Tesfay", TODAY.minusDays(12));
        var whole = day.open(id);
        var person = whole.person().orElseThrow();
        day.changeCase.set(whole, Person.TYPE, person, Person.BIRTH, BirthDate.parse("1990-05-02"));
        contact(whole, "+33 7 99 88 77 66", Optional.of("a neighbour"));
        contact(whole, "+33 6 11 22 33 44", Optional.empty());
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void aLetterIsADraftUntilALawyerStandsForIt() throws IOException {
        var templates = LetterTemplates.shipped();
        var write = new WriteLetter(templates, new LetterPrinter(FONTS), day.rules, day.clerk, "Clinique du camp");
        var typed = Map.of(LetterField.GROUNDS, "The interview was held without an interpreter.");

        var draft = write.run("appeal", Language.ENGLISH, day.open(id), typed).orElseThrow();

        var words = PdfText.of(draft.printout());
        assertTrue(words.contains("Yonas Tesfay"), words);
        assertTrue(words.contains("Clinique du camp"), "the name it was founded with");
        assertTrue(words.contains("without an interpreter"), words);
        assertTrue(words.toLowerCase(Locale.ROOT).contains("draft"), words);
        assertTrue(draft.missing().contains(LetterField.REFERENCE));
        var version = templates.find("appeal", Language.ENGLISH).orElseThrow().version();
        new Adopt(day.clerk).run(Adopt.LETTER + "appeal", version, "Maître Petit");
        var adopted = write.run("appeal", Language.ENGLISH, day.open(id), typed).orElseThrow();
        assertFalse(PdfText.of(adopted.printout()).toLowerCase(Locale.ROOT).contains("draft"));
        assertEquals(Optional.empty(), write.run("no such letter", Language.ENGLISH, day.open(id), Map.of()));
    }

    @Test
    void aSlipTellsADayAndItsCodeLeadsBackToTheCase() throws IOException {
        day.settings.save(new ClinicSettings.Data("Clinique", "Calais", "", List.of("FR"), 3, LocalTime.of(16, 30)));
        var whole = day.open(id);
        var print = printSlip();

        var slip = print.slip(whole).orElseThrow();
        assertEquals(whole.nextDeadline().orElseThrow().record().internalTarget(), Optional.of(slip.day()));
        assertEquals(LocalTime.of(16, 30), slip.hour());
        var kite = new SlipData(slip.day(), slip.hour(), SlipSymbol.KITE, slip.code());
        var printout =
                print.print(List.of(new PrintSlip.Carried(whole, kite, Reader.of(Language.FRENCH))), day.english.get());

        var words = PdfText.of(printout);
        assertTrue(words.contains(slip.code().spaced()), words);
        assertFalse(words.contains("Yonas"), words);
        var kept = day.open(id).documents().getFirst().record();
        assertEquals(Optional.of(DocumentKind.SLIP), kept.kind());
        assertTrue(kept.values()
                .orElseThrow()
                .contains(new FilledField("code", slip.code().characters())));
        assertTrue(day.open(id).timeline().getFirst().record().note().isPresent());
    }

    @Test
    void aReferralCardHoldsNoNameAndNothingOfWhatHappened() throws IOException {
        var print = printSlip();

        var card = print.card(day.open(id), Language.ENGLISH);
        var words = PdfText.of(print.print(day.open(id), card, Language.ENGLISH));

        assertFalse(words.contains("Yonas"), words);
        assertTrue(words.contains(card.code().spaced()), words);
        assertEquals(
                Optional.of(DocumentKind.REFERRAL_CARD),
                day.open(id).documents().getFirst().record().kind());
    }

    @Test
    void aFormIsProposedOnlyWhatIsCertain() {
        var fields = List.of(
                textField("topmostSubform[0].Page1[0].NomPrenom[0]", "Nom et prénom(s) du demandeur"),
                textField("a.b.nomComplet", ""),
                textField("nom", "Nom"),
                textField("naissance", "Date de naissance (jj/mm/aaaa)"),
                textField("tel", "Numéro de téléphone"),
                textField("other", "Motif du recours"));

        var proposed = new Prefill(day.rules).values(fields, day.open(id), TODAY);

        assertEquals(
                Map.of(
                        "topmostSubform[0].Page1[0].NomPrenom[0]",
                        new FormValue.Words("Yonas Tesfay"),
                        "a.b.nomComplet",
                        new FormValue.Words("Yonas Tesfay"),
                        "naissance",
                        new FormValue.Words("02/05/1990"),
                        "tel",
                        new FormValue.Words("+33 6 11 22 33 44")),
                proposed);
    }

    @Test
    void theFirstSavedSettingMakesTheOneRecordOfTheClinic() {
        assertEquals("Clinique du camp", day.settings.read().name());
        var said = new ClinicSettings.Data("Clinique", "Calais", "1 rue", List.of("FR"), 5, LocalTime.of(9, 5));

        day.settings.save(said);
        day.settings.save(said);

        assertEquals(said, day.settings.read());
        assertTrue(day.rules.get().offered().stream()
                .allMatch(rule -> rule.countries().isEmpty() || rule.countries().contains("FR")));
    }

    private PrintSlip printSlip() {
        var drawn = new AtomicInteger();
        return new PrintSlip(
                new SlipPrinter(FONTS),
                new ReferralCardPrinter(FONTS),
                new KeepDocument(day.clerk),
                day.rules,
                day.clock,
                below -> drawn.getAndIncrement() % below);
    }

    private void contact(WholeCase whole, String number, Optional<String> owner) {
        var contact = Contact.TYPE.with(day.blank(Contact.TYPE), Contact.MEANS, Contact.Means.PHONE);
        contact = Contact.TYPE.with(contact, Contact.VALUE, number);
        contact = Contact.TYPE.with(
                contact, Contact.PERSON, whole.person().orElseThrow().id());
        day.changeCase.add(
                whole,
                Contact.TYPE,
                owner.isPresent() ? Contact.TYPE.with(contact, Contact.OWNER, owner.get()) : contact);
    }
}
