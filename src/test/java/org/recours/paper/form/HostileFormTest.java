package org.recours.paper.form;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.FormReading;
import org.recours.domain.document.FormRefusal;
import org.recours.domain.document.FormValue;
import org.recours.domain.problem.Problem;
import org.recours.paper.PageRenderer;
import org.recours.paper.pdf.ForeignPdf;
import org.recours.paper.shape.Fonts;

/// Files that were made to harm, or that a bad stick has changed: an answer in seconds, never a stack trace.
class HostileFormTest {

    private static final Map<String, FormValue> VALUES = Map.of("name", new FormValue.Words("محمد"));

    private final FormFiller filler = new FormFiller(new Fonts());

    @Test
    void aFieldThatIsItsOwnChildIsDamage() throws IOException {
        var made = new MadeForm();
        var field = made.text("name").getCOSObject();
        var kids = new COSArray();
        kids.add(field);
        field.setItem(COSName.KIDS, kids);
        field.setItem(COSName.PARENT, field);
        assertEquals(new FillResult.Refused(FormRefusal.DAMAGED), fill(made.bytes()));
    }

    @Test
    void fieldsBelowEachOtherWithoutEndAreDamage() {
        var objects = new StringBuilder();
        for (int i = 10; i < 5_000; i++) {
            objects.append("%d 0 obj << /T (a) /Parent %d 0 R /Kids [%d 0 R] >> endobj\n".formatted(i, i - 1, i + 1));
        }
        assertEquals(
                new FillResult.Refused(FormRefusal.DAMAGED),
                fill(pdf("/Kids [3 0 R] /Count 1", "/Fields [10 0 R]", objects.toString())));
    }

    @Test
    void pagesThatContainThemselvesDoNotHang() {
        var form = pdf("/Kids [2 0 R 3 0 R] /Count 2", "/Fields [5 0 R]", "5 0 obj << /T (name) /FT /Tx >> endobj\n");
        assertTimeoutPreemptively(ofSeconds(20), () -> {
            new FormReader().fields(form);
            fill(form);
        });
    }

    @Test
    void bracketsWithoutEndAreNoStackTrace() {
        var deep = "5 0 obj " + "[".repeat(200_000) + " endobj\n";
        assertTimeoutPreemptively(ofSeconds(20), () -> fill(pdf("/Kids [3 0 R] /Count 1", "/Fields [5 0 R]", deep)));
    }

    @Test
    void aFileThatIsTooLargeIsNotOpened() {
        assertEquals(new FillResult.Refused(FormRefusal.TOO_LARGE), fill(new byte[ForeignPdf.MOST_BYTES + 1]));
    }

    @Test
    void aFormWithAnyByteChangedIsFilledOrRefused() throws IOException {
        var seed = 20_261_122L;
        System.out.println("changed bytes, seed " + seed);
        var random = new Random(seed);
        var form = OddForms.missingFonts();
        var answers = 0;
        for (int i = 0; i < 300; i++) {
            var changed = form.clone();
            for (int n = 0; n < 1 + i % 8; n++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            var result = assertTimeoutPreemptively(ofSeconds(20), () -> fill(changed));
            answers += result instanceof FillResult.Filled || result instanceof FillResult.Refused ? 1 : 0;
        }
        assertTrue(answers > 0);
    }

    @Test
    void aPageThatCannotBeShownIsAProblem() {
        var renderer = new PageRenderer("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
        assertEquals(
                "problem.pageUnreadable",
                assertThrows(Problem.class, renderer::pages).phrase().key());
    }

    @Test
    void aVeryLongAnswerIsFilledInSeconds() throws IOException {
        var form = OddForms.smallBox();
        var story = new FormValue.Words("কখগ ".repeat(25_000) + "ক".repeat(5_000));
        var result = assertTimeoutPreemptively(
                ofSeconds(60), () -> filler.fill(form, Map.of("story", story, "name", story), Set.of()));
        assertEquals(
                2,
                assertInstanceOf(FillResult.Filled.class, result).notFitting().size());
    }

    @Test
    void aPictureThatUnpacksWithoutEndIsRefused() throws IOException {
        var packed = packedZeros(110 << 20);
        var objects = new ByteArrayOutputStream();
        objects.writeBytes(ascii("5 0 obj << /T (name) /FT /Tx /DA (/Helv 10 Tf) /Type /Annot /Subtype /Widget"
                + " /Rect [0 0 100 20] /AP << /N 6 0 R >> >> endobj\n6 0 obj << /Subtype /Form /BBox [0 0 100 20]"
                + " /Filter /FlateDecode /Length " + packed.length + " >> stream\n"));
        objects.writeBytes(packed);
        objects.writeBytes(ascii("\nendstream endobj\n"));
        var form = pdf("/Kids [3 0 R] /Count 1", "/Fields [5 0 R]", objects.toString(StandardCharsets.ISO_8859_1));
        assertEquals(new FormReading.Refused(FormRefusal.TOO_LARGE), new FormReader().fields(form));
        assertEquals(new FillResult.Refused(FormRefusal.TOO_LARGE), fill(form));
    }

    private FillResult fill(byte[] form) {
        return filler.fill(form, VALUES, Set.of());
    }

    private static byte[] packedZeros(int count) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
            var zeros = new byte[1 << 16];
            for (int written = 0; written < count; written += zeros.length) {
                out.write(zeros);
            }
        }
        return packed.toByteArray();
    }

    /// Without a cross-reference table: the reader has to look for the objects itself.
    private static byte[] pdf(String pages, String form, String objects) {
        return ("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R >> endobj\n"
                        + "2 0 obj << /Type /Pages " + pages + " >> endobj\n"
                        + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj\n"
                        + "4 0 obj << " + form + " >> endobj\n" + objects
                        + "trailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
