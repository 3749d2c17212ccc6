package org.recours.paper.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.recours.domain.document.FieldNote;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.FormDecision;
import org.recours.domain.document.FormReading;
import org.recours.domain.document.FormRefusal;
import org.recours.domain.document.FormValue;
import org.recours.paper.PageRenderer;
import org.recours.paper.shape.Fonts;
import org.recours.paper.shape.Shaper;

/// Each row of the table of what goes wrong in real forms. That every value is held is asked in `RealFormsTest`.
class FormFillerTest {

    private static final String ARABIC = "محمد أحمد";
    private static final String BENGALI = "রহিমা ক্ষমা স্ত্রী";

    private final FormFiller filler = new FormFiller(new Fonts());

    @Test
    void aValueIsSeenInEveryPlaceOfItsField() throws IOException {
        var pdf = filled(OddForms.twice(), "name", ARABIC).printout().pdf();
        assertTrue(ink(pdf, 50, 750, 300, 20) > 50);
        assertTrue(ink(pdf, 50, 50, 120, 12) > 20);
    }

    @Test
    void aFormWithoutFontsShowsWhatWasFilledIn() throws IOException {
        for (var form : List.of(OddForms.missingFonts(), OddForms.noDefaultAppearance(), OddForms.needsAppearances())) {
            for (var words : List.of("Amina", ARABIC)) {
                assertTrue(ink(filled(form, "name", words).printout().pdf(), 50, 750, 300, 20) > 50, words);
            }
        }
    }

    @Test
    void aTurnedFieldOnATurnedPageIsReadUpright() throws IOException {
        var pdf = filled(OddForms.rotated(), "name", ARABIC).printout().pdf();
        var place = ((FormReading.Fields) new FormReader().fields(pdf))
                .fields()
                .getFirst()
                .places()
                .getFirst();
        assertEquals(100 / 842.0, place.left(), 0.001);
        assertEquals(100 / 595.0, place.top(), 0.001);
        assertEquals(300 / 842.0, place.width(), 0.001);
        assertEquals(20 / 595.0, place.height(), 0.001);
        var page = new PageRenderer(pdf).page(0, 72);
        assertTrue(page.width() > page.height());
        assertTrue(dark(page, 100, 100, 300, 20) > 50);
        assertEquals(
                dark(page, 0, 0, page.width(), page.height()),
                dark(page, 100, 100, 300, 20),
                "nothing beside the field");
    }

    @Test
    void whatIsInAFieldCanBeCopiedInReadingOrder() throws IOException {
        for (var words : List.of(BENGALI, "ကျော်ဇော", "ሰላም")) {
            var pdf = filled(OddForms.missingFonts(), "name", words).printout().pdf();
            assertTrue(content(pdf, "name").contains(words), words);
        }
    }

    @Test
    void aCheckboxIsSetToTheKeyOfItsPicture() throws IOException {
        var pdf = fill(OddForms.oddOnValues(), Map.of("agree", new FormValue.Tick(true)))
                .printout()
                .pdf();
        try (var document = Loader.loadPDF(pdf)) {
            var field = document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getField("agree")
                    .getCOSObject();
            assertEquals("Ja", field.getNameAsString(COSName.V));
            assertEquals("Ja", field.getNameAsString(COSName.AS));
        }
        assertTrue(ink(pdf, 50, 700, 14, 14) > 50);
        var again =
                fill(pdf, Map.of("agree", new FormValue.Tick(false))).printout().pdf();
        assertEquals(0, ink(again, 50, 700, 14, 14));
    }

    @Test
    void aBoxWithoutAPictureAndOneOfAnAbsentFontAreTicked() throws IOException {
        for (var form : List.of(OddForms.bareCheckbox(), OddForms.dingbats())) {
            var pdf = fill(form, Map.of("agree", new FormValue.Tick(true)))
                    .printout()
                    .pdf();
            assertTrue(ink(pdf, 50, 700, 14, 14) > 10);
            try (var document = Loader.loadPDF(pdf)) {
                var states = document.getDocumentCatalog()
                        .getAcroForm(null)
                        .getField("agree")
                        .getWidgets()
                        .getFirst();
                var picture = new String(
                        states.getNormalAppearanceStream().getContentStream().toByteArray(), StandardCharsets.US_ASCII);
                assertFalse(picture.contains("Tj"), picture);
            }
        }
    }

    @Test
    void aRadioGroupHasOneAnswer() throws IOException {
        var pdf = filled(OddForms.radio(), "sex", "1").printout().pdf();
        assertEquals(0, ink(pdf, 50, 700, 14, 14));
        assertTrue(ink(pdf, 90, 700, 14, 14) > 50);
        assertEquals(
                "form.left.noOption",
                onlyLeft(OddForms.radio(), "sex", "Other").what().key());
        assertEquals(
                "form.left.noOption",
                left(OddForms.radio(), Map.of("sex", new FormValue.Tick(true)))
                        .what()
                        .key());
    }

    @Test
    void twoFieldsThatShareAPictureHoldTwoAnswers() throws IOException {
        var pdf = fill(
                        OddForms.sharedPicture(),
                        Map.of("first", new FormValue.Words("Amina"), "second", new FormValue.Words(ARABIC)))
                .printout()
                .pdf();
        assertFalse(Arrays.equals(picture(pdf, "first"), picture(pdf, "second")));
    }

    @Test
    void aTextThatIsTooLongIsNamedAndNeverSmallerThanSixPoints() throws IOException {
        var story = ARABIC.repeat(60);
        var result = fill(
                OddForms.smallBox(), Map.of("name", new FormValue.Words(story), "story", new FormValue.Words(story)));
        assertEquals(
                Set.of("name", "story"),
                Set.copyOf(result.notFitting().stream().map(FieldNote::field).toList()));
        result.notFitting()
                .forEach(note -> assertEquals("form.misfit.tooLong", note.what().key()));
        assertTrue(content(result.printout().pdf(), "name").matches("(?s).* 6(\\.0)? Tf.*"));
        assertTrue(filled(OddForms.smallBox(), "name", "Al").notFitting().isEmpty());
    }

    @Test
    void aTextIsCutBetweenWhatReadersCallCharacters() throws IOException {
        var result = filled(OddForms.shortText(5), "name", BENGALI);
        var kept = value(result.printout().pdf(), "name");
        assertEquals(5, Shaper.graphemes(kept).size());
        assertTrue(BENGALI.startsWith(kept));
        assertEquals(List.of(5, 3), result.notFitting().getFirst().what().arguments());
    }

    @Test
    void cellsRefuseLettersThatJoinAndOfferALatinSpelling() throws IOException {
        var note = onlyLeft(OddForms.comb(), "name", ARABIC);
        assertEquals("form.left.joinsInCells", note.what().key());
        assertEquals(Optional.of("mhmd ahmd"), note.suggestion());
        assertTrue(ink(filled(OddForms.comb(), "name", "Олена").printout().pdf(), 50, 750, 300, 20) > 50);
    }

    @Test
    void aCharacterThatNoFontHasIsNamedAndTheFieldStaysEmpty() throws IOException {
        var note = onlyLeft(OddForms.missingFonts(), "name", "陳 Amina");
        assertEquals("form.left.noLetters", note.what().key());
        assertEquals(List.of("陳"), note.what().arguments());
    }

    @Test
    void anEmptyListAnUnknownFieldAndASignatureAreLeft() throws IOException {
        assertEquals(
                "form.left.noOptions",
                onlyLeft(OddForms.emptyChoice(), "city", "Kos").what().key());
        assertEquals(
                "form.left.unknown",
                onlyLeft(OddForms.emptyChoice(), "town", "Kos").what().key());
        var result = (FillResult.Filled) filler.fill(
                OddForms.signed(), Map.of("signature", new FormValue.Tick(true)), Set.of(FormDecision.CHANGE_SIGNED));
        assertEquals("form.left.signature", result.left().getFirst().what().key());
    }

    @Test
    void aFieldOnNoPageHoldsItsValueAndSaysSo() throws IOException {
        var result = filled(OddForms.nowhere(), "name", ARABIC);
        assertEquals(
                "form.misfit.unplaced", result.notFitting().getFirst().what().key());
        assertEquals(ARABIC, value(result.printout().pdf(), "name"));
    }

    @Test
    void richTextAndXfaDoNotHideTheNewValue() throws IOException {
        try (var document = Loader.loadPDF(
                filled(OddForms.richText(), "name", ARABIC).printout().pdf())) {
            var field = document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getField("name")
                    .getCOSObject();
            assertFalse(field.containsKey(COSName.RV));
        }
        try (var document = Loader.loadPDF(
                filled(OddForms.hybridXfa(), "name", ARABIC).printout().pdf())) {
            assertFalse(document.getDocumentCatalog().getAcroForm(null).hasXFA());
        }
        try (var document = Loader.loadPDF(
                filled(OddForms.needsAppearances(), "name", "Amina").printout().pdf())) {
            assertFalse(document.getDocumentCatalog().getAcroForm(null).getNeedAppearances());
        }
    }

    @Test
    void encryptionIsKeptAndOnlyAPersonLiftsTheOwnersBan() throws IOException {
        try (var document = Loader.loadPDF(
                filled(OddForms.encrypted(true), "name", ARABIC).printout().pdf())) {
            assertTrue(document.isEncrypted());
            assertFalse(document.getCurrentAccessPermission().canModify());
        }
        var values = Map.<String, FormValue>of("name", new FormValue.Words(ARABIC));
        var asked = filler.fill(OddForms.encrypted(false), values, Set.of());
        assertEquals(new FillResult.Undecided(Set.of(FormDecision.LIFT_RESTRICTIONS)), asked);
        var lifted = filler.fill(OddForms.encrypted(false), values, Set.of(FormDecision.LIFT_RESTRICTIONS));
        try (var document =
                Loader.loadPDF(((FillResult.Filled) lifted).printout().pdf())) {
            assertFalse(document.isEncrypted());
        }
    }

    @Test
    void aSignedFormIsAskedAboutAndItsSignedBytesStay() throws IOException {
        var form = OddForms.signed();
        var values = Map.<String, FormValue>of("name", new FormValue.Words(ARABIC));
        assertEquals(new FillResult.Undecided(Set.of(FormDecision.CHANGE_SIGNED)), filler.fill(form, values, Set.of()));
        var filled = (FillResult.Filled) filler.fill(form, values, Set.of(FormDecision.CHANGE_SIGNED));
        assertEquals(-1, Arrays.mismatch(form, Arrays.copyOf(filled.printout().pdf(), form.length)));
        assertTrue(ink(filled.printout().pdf(), 50, 750, 300, 20) > 50);
    }

    @Test
    void whatIsNoFormIsRefusedWithItsReason() throws IOException {
        assertRefused(FormRefusal.ONLY_XFA, OddForms.onlyXfa());
        assertRefused(FormRefusal.LOCKED, OddForms.locked());
        assertRefused(FormRefusal.DAMAGED, "no PDF at all".getBytes(StandardCharsets.US_ASCII));
        assertRefused(FormRefusal.DAMAGED, new byte[0]);
        assertRefused(FormRefusal.NOT_A_FORM, new MadeForm().bytes());
        var torn = filler.fill(OddForms.tornOff(), Map.of(), Set.of());
        assertInstanceOf(FillResult.Refused.class, torn);
    }

    private void assertRefused(FormRefusal why, byte[] file) {
        assertEquals(new FillResult.Refused(why), filler.fill(file, Map.of(), Set.of()));
        assertEquals(new FormReading.Refused(why), new FormReader().fields(file));
    }

    private FillResult.Filled filled(byte[] form, String field, String words) {
        var result = fill(form, Map.of(field, new FormValue.Words(words)));
        assertEquals(List.of(field), result.filled(), () -> result.left().toString());
        return result;
    }

    private FieldNote onlyLeft(byte[] form, String field, String words) {
        return left(form, Map.of(field, new FormValue.Words(words)));
    }

    private FieldNote left(byte[] form, Map<String, FormValue> values) {
        var result = fill(form, values);
        assertTrue(result.filled().isEmpty());
        assertEquals(1, result.left().size());
        return result.left().getFirst();
    }

    private FillResult.Filled fill(byte[] form, Map<String, FormValue> values) {
        return assertInstanceOf(FillResult.Filled.class, filler.fill(form, values, Set.of()));
    }

    private static String value(byte[] pdf, String field) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getField(field)
                    .getValueAsString();
        }
    }

    private static String content(byte[] pdf, String field) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var form = document.getDocumentCatalog().getAcroForm(null);
            var picture = form.getField(field).getWidgets().getFirst().getNormalAppearanceStream();
            return ActualText.of(picture) + "\n"
                    + new String(picture.getContentStream().toByteArray(), StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] picture(byte[] pdf, String field) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var widget = document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getField(field)
                    .getWidgets()
                    .getFirst();
            return widget.getNormalAppearanceStream().getContentStream().toByteArray();
        }
    }

    /// Dark pixels at one point a pixel; the place is given as in the file, upwards from the lower left.
    private static int ink(byte[] pdf, int x, int y, int width, int height) {
        var page = new PageRenderer(pdf).page(0, 72);
        return dark(page, x, page.height() - y - height, width, height);
    }

    private static int dark(org.recours.domain.document.PageImage page, int left, int top, int width, int height) {
        var dark = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                dark += (page.argb()[y * page.width() + x] & 0xFF) < 0xC0 ? 1 : 0;
            }
        }
        return dark;
    }
}
