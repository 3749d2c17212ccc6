package org.recours.paper.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recours.domain.document.Letter;
import org.recours.domain.document.LetterData;
import org.recours.domain.document.LetterField;
import org.recours.domain.document.LetterStanding;
import org.recours.paper.PdfText;
import org.recours.paper.shape.Fonts;
import org.recours.text.Language;
import org.recours.text.Text;

class LetterPrinterTest {

    private static final LetterTemplates TEMPLATES = LetterTemplates.shipped();
    private static final LetterPrinter PRINTER = new LetterPrinter(new Fonts());

    @ParameterizedTest
    @EnumSource
    void anAppealSaysWhoAsksWhomForWhat(Language language) throws IOException {
        var letter = print("appeal", language, LetterSamples.full());
        var text = PdfText.of(letter.printout());
        for (var word : List.of(
                "Clinique juridique du Nord",
                "Cour nationale du droit d’asile",
                "2026-05-01234/B",
                "OFPRA",
                "محمد أحمد",
                "Mohamed Ahmed",
                "did not know the names of our villages",
                "أريد أن تسمع قصتي مرة أخرى",
                "Medical certificate of 2 April 2026",
                "Dubois",
                "K-7QX2-3",
                Text.in(language).dates().date(LetterSamples.TODAY))) {
            assertTrue(plain(text).contains(plain(word)), word);
        }
        assertEquals(List.of(), letter.missing());
        assertEquals(List.of(), letter.unprintable());
    }

    @ParameterizedTest
    @EnumSource
    void aComplaintAsksForAReplyByADay(Language language) throws IOException {
        var text = PdfText.of(print("complaint", language, LetterSamples.full()).printout());
        assertTrue(text.contains("Exclusion from the October distribution"));
        var day = Text.in(language)
                .dates()
                .date(LetterSamples.full().matter().replyBy().orElseThrow());
        assertTrue(plain(text).contains(plain(day)), day);
    }

    @Test
    void arabicIsFoundInTheOrderInWhichItIsRead() throws IOException {
        var text = PdfText.of(
                print("appeal", Language.ARABIC, LetterSamples.full()).printout());
        assertTrue(plain(text).contains(plain("نتقدم إليكم بهذا الطعن في القرار المبين أدناه")), text);
        assertTrue(plain(text).contains(plain("أخبرت الموظف أنني من قرية أم درسة، لكنه كتب")), text);
        assertTrue(text.contains("في Calais بتاريخ 22 نوفمبر 2026"), text);
    }

    @ParameterizedTest
    @EnumSource
    void theLetterStatesItsLanguageAndTitleAndNothingOfTheClient(Language language) throws IOException {
        var template = TEMPLATES.find("appeal", language).orElseThrow();
        var letter = PRINTER.print(template, LetterSamples.full(), LetterStanding.DRAFT);
        try (var document = Loader.loadPDF(letter.printout().pdf())) {
            assertEquals(language.code(), document.getDocumentCatalog().getLanguage());
            assertEquals(template.title(), document.getDocumentInformation().getTitle());
            assertEquals(1, document.getDocumentInformation().getMetadataKeys().size());
        }
    }

    @Test
    void onlyThePresentFieldsOfAnEmptyCaseArePrinted() throws IOException {
        for (var template : TEMPLATES.all()) {
            var letter = PRINTER.print(template, LetterSamples.empty(), LetterStanding.ADOPTED);
            var text = PdfText.of(letter.printout());
            for (var trace : List.of("null", "{{", "}}", "Optional", "personName", "\uFDD0")) {
                assertFalse(text.contains(trace), template.id() + " " + template.language() + ": " + trace);
            }
            assertTrue(text.contains("____________"), "a line to write on");
            assertTrue(letter.missing().contains(LetterField.PERSON_NAME));
            assertFalse(letter.missing().contains(LetterField.TODAY));
        }
    }

    @Test
    void whatIsMissingIsNamedOnceInTheOrderOfTheLetter() {
        assertEquals(
                List.of(
                        LetterField.CLINIC_NAME,
                        LetterField.CLINIC_ADDRESS,
                        LetterField.CLINIC_CONTACT,
                        LetterField.RECIPIENT,
                        LetterField.RECIPIENT_ADDRESS,
                        LetterField.CLINIC_PLACE,
                        LetterField.SUBJECT,
                        LetterField.PERSON_NAME,
                        LetterField.PERSON_IDENTIFIERS,
                        LetterField.NARRATIVE,
                        LetterField.REMEDY_WANTED,
                        LetterField.REPLY_BY,
                        LetterField.SIGNATORY),
                print("complaint", Language.FRENCH, LetterSamples.empty()).missing());
    }

    @Test
    void aPersonWhoStaysUnnamedIsNotAskedFor() throws IOException {
        var letter = print("complaint", Language.ENGLISH, LetterSamples.anonymous());
        var text = PdfText.of(letter.printout());
        assertTrue(text.contains("a person who asks not to be named"), text);
        assertFalse(text.contains("محمد"));
        assertEquals(List.of(), letter.missing());
    }

    @ParameterizedTest
    @EnumSource
    void whatNoLawyerAdoptedSaysSoOnEveryPage(Language language) throws IOException {
        var sentence = Text.in(language).get("letter.draft.sentence");
        var template = TEMPLATES.find("appeal", language).orElseThrow();
        var draft = PRINTER.print(template, LetterSamples.full(), LetterStanding.DRAFT);
        assertTrue(draft.printout().pages() > 1);
        for (var page : PdfText.pages(draft.printout())) {
            assertTrue(plain(page).contains(plain(sentence)), page);
        }
        var adopted = PRINTER.print(template, LetterSamples.full(), LetterStanding.ADOPTED);
        assertFalse(plain(PdfText.of(adopted.printout())).contains(plain(sentence)));
    }

    @Test
    void aLongStoryKeepsEverySentenceAndCountsItsPages() throws IOException {
        var story = IntStream.rangeClosed(1, 120)
                .mapToObj(i ->
                        "Sentence number " + i + " of what happened, told at the length that such a thing takes when "
                                + "nobody interrupts, with the names of places and of days.")
                .collect(Collectors.joining("\n"));
        var letter = print("appeal", Language.ENGLISH, LetterSamples.telling(story));
        var pages = PdfText.pages(letter.printout());
        assertTrue(pages.size() >= 5, "pages: " + pages.size());
        var text = String.join(" ", pages);
        for (int i = 1; i <= 120; i++) {
            assertTrue(text.contains("Sentence number " + i + " of"), "sentence " + i);
        }
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains("Page " + (i + 1) + " of " + pages.size()), pages.get(i));
        }
        assertTrue(pages.getLast().contains("Yours faithfully,"));
        assertTrue(pages.getLast().contains("signature or thumbprint"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U",
                "أ",
                "ትግርኛ",
                "Nguyễn Thị Ánh",
                "မောင်မောင်",
                "রহিমা",
                "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswesenhandwerkergesellenundverwandte"
            })
    void anyNameIsPrintedAsGiven(String name) throws IOException {
        var letter = print("appeal", Language.FRENCH, LetterSamples.about(name));
        assertEquals(List.of(), letter.unprintable());
        assertFalse(letter.missing().contains(LetterField.PERSON_NAME));
        assertNothingSticksOut(letter);
    }

    @Test
    void aNameThatLooksLikeMarkupIsPrintedAsItIs() throws IOException {
        for (var name : List.of("# One", "- Two", ":details", "{{narrative}}", "A | B")) {
            var text = PdfText.of(
                    print("appeal", Language.ENGLISH, LetterSamples.about(name)).printout());
            assertTrue(text.contains(name), name);
        }
    }

    @Test
    void theSameCaseAlwaysMakesTheSameFile() {
        for (var template : TEMPLATES.all()) {
            var first = PRINTER.print(template, LetterSamples.full(), LetterStanding.DRAFT);
            var again = new LetterPrinter(new Fonts()).print(template, LetterSamples.full(), LetterStanding.DRAFT);
            assertArrayEquals(first.printout().pdf(), again.printout().pdf());
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        var letter = print("appeal", Language.ARABIC, LetterSamples.full());
        try (var document = Loader.loadPDF(letter.printout().pdf())) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = (PDType0Font) page.getResources().getFont(name);
                    assertTrue(font.isEmbedded());
                    assertTrue(font.getName().contains("+"), "a subset: " + font.getName());
                }
            }
        }
    }

    private static void assertNothingSticksOut(Letter letter) throws IOException {
        for (var line : InkBox.of(letter.printout())) {
            assertTrue(line.left() >= LetterPage.SIDE - 3, "left " + line);
            assertTrue(line.right() <= LetterPage.SIDE + LetterPage.WIDTH + 3, "right " + line);
        }
    }

    private static Letter print(String id, Language language, LetterData data) {
        return PRINTER.print(TEMPLATES.find(id, language).orElseThrow(), data, LetterStanding.ADOPTED);
    }

    /// Without vowel signs: a reader may put them before or after their letter.
    private static String plain(String text) {
        return text.replaceAll("[\\p{Mn}\\s]", "");
    }
}
