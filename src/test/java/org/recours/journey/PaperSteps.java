package org.recours.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.recours.ui.kit.PageViewer;
import org.recours.usecase.FormShelf;

/// Filling a form, writing a letter, making a pocket slip, from a case that is open.
final class PaperSteps {

    private static final String FORM = "Recours CNDA";

    /// The clinic’s own target: three working days before the day to act by.
    private static final String PROPOSED_DAY = "2026-11-24";

    private static final int DARK = 80;
    private static final int INK_OF_A_NAME = 50;
    private static final int INK_OF_A_LETTER = 2000;

    private PaperSteps() {}

    /// Puts an official form where the system’s own dialog would have put it.
    static void keepForm(SampleLaptop laptop, Path ground) throws IOException {
        var file = ground.resolve(FORM + ".pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            field(form, page, "Nom", 740);
            field(form, page, "Motifs", 690);
            document.save(file.toFile());
        }
        new FormShelf(laptop.forms()).keep(file);
    }

    private static void field(PDAcroForm form, PDPage page, String name, float height) throws IOException {
        var field = new PDTextField(form);
        field.setPartialName(name);
        form.getFields().add(field);
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(60, height, 400, 24));
        widget.setPage(page);
        page.getAnnotations().add(widget);
    }

    /// Fills the form with the name in the person’s own script, which then stands on its page.
    static void fillForm(Volunteer volunteer) {
        openPaper(volunteer, FORM);
        volunteer.says("forms.gaps", 2).goTo("Nom").type(CaseSteps.PERSON).says("forms.gaps", 1);
        seesInk(volunteer, INK_OF_A_NAME);
        volunteer.picture("form");
        keepAndGoBack(volunteer, FORM);
    }

    /// Writes the letter in French, whatever the window speaks.
    static void writeLetter(Volunteer volunteer, String letter) {
        openPaper(volunteer, letter);
        volunteer.choose("letters.language", volunteer.text().get("letters.language.FRENCH"));
        seesInk(volunteer, INK_OF_A_LETTER);
        volunteer.picture("letter");
        keepAndGoBack(volunteer, letter);
    }

    static void makeSlip(Volunteer volunteer) {
        openPaper(volunteer, volunteer.text().get("forms.slip"));
        volunteer.sees(PROPOSED_DAY).replace("letters.slipDay", "26/11/2026").replace("letters.slipHour", "14:30");
        volunteer.act("letters.symbol.KITE");
        seesInk(volunteer, INK_OF_A_NAME);
        volunteer.picture("slip");
        keepAndGoBack(volunteer, volunteer.text().get("letters.slipTitle", LocalDate.of(2026, 11, 26)));
    }

    /// The slip in the person’s language, whatever the window speaks: its day is the clinic’s own target.
    static void keepSlip(Volunteer volunteer, LocalDate target) {
        openPaper(volunteer, volunteer.text().get("forms.slip"));
        volunteer.sees(target.toString()).act("letters.symbol.KITE");
        volunteer.says("letters.language.ARABIC");
        seesInk(volunteer, INK_OF_A_NAME);
        volunteer.picture("ofpra-slip");
        keepAndGoBack(volunteer, volunteer.text().get("letters.slipTitle", target));
    }

    /// The sheet on which a supervisor signs.
    static void keepControlSheet(Volunteer volunteer) {
        var title = volunteer.text().get("forms.controlSheet");
        openPaper(volunteer, title);
        volunteer.choose("letters.language", volunteer.text().get("letters.language.FRENCH"));
        seesInk(volunteer, INK_OF_A_LETTER);
        volunteer.picture("ofpra-control-sheet");
        keepAndGoBack(volunteer, title);
    }

    /// There is no printer here, which is said; what was kept stands on the timeline of the case.
    private static void keepAndGoBack(Volunteer volunteer, String title) {
        var onlyHere = volunteer.find("rail-exchange", Button.class);
        var before = onlyHere.getAccessibleText();
        volunteer.push(KeyCode.CONTROL, KeyCode.ENTER);
        volunteer.until(() -> !before.equals(onlyHere.getAccessibleText()), () -> "it is not kept");
        volunteer.says("kit.print.noPrinter").push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        volunteer.says("case.tab.timeline").sees(title);
    }

    private static void openPaper(Volunteer volunteer, String title) {
        volunteer.goToId("case-papers").push(KeyCode.SPACE).sees(title).picture("forms");
        volunteer.goTo(volunteer.text().get("forms.open", title)).push(KeyCode.SPACE);
    }

    /// Waits until a page is shown with so many dark points on it: gaps are marked in amber, words are black.
    private static void seesInk(Volunteer volunteer, int points) {
        var pages = volunteer.find("pages", PageViewer.class);
        volunteer.until(() -> ink(pages) >= points, () -> "only " + ink(pages) + " dark points are on the page");
    }

    /// How many dark points are on the pages.
    static long ink(PageViewer pages) {
        return pages.lookupAll(".image-view").stream()
                .map(node -> ((ImageView) node).getImage())
                .filter(Objects::nonNull)
                .mapToLong(PaperSteps::ink)
                .sum();
    }

    private static long ink(Image page) {
        int width = (int) page.getWidth();
        return IntStream.range(0, width * (int) page.getHeight())
                .map(i -> page.getPixelReader().getArgb(i % width, i / width))
                .filter(argb -> (argb >> 16 & 0xFF) < DARK && (argb >> 8 & 0xFF) < DARK && (argb & 0xFF) < DARK)
                .count();
    }
}
