package org.recours.paper.form;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.recours.domain.problem.Phrase;
import org.recours.paper.shape.Shaper;

/// Fills a text field: in the form's own font where that can write the text, else shaped and drawn by us.
final class TextFill {

    private static final COSName RICH_VALUE = COSName.getPDFName("RV");

    private final FieldPainter painter;
    private final OwnFonts ownFonts;
    private final FillReport report;
    private final Redrawing redrawing;

    TextFill(FieldPainter painter, OwnFonts ownFonts, FillReport report) {
        this.painter = painter;
        this.ownFonts = ownFonts;
        this.report = report;
        this.redrawing = new Redrawing(painter.shaper(), report);
    }

    void fill(PDTextField field, String name, String words) throws IOException {
        var lines = words.replace("\r\n", "\n").replace('\r', '\n');
        var given = field.isMultiline() ? lines : lines.replace('\n', ' ');
        var value = cut(given, field.getMaxLen());
        if (isComb(field) && Joining.isIn(value)) {
            report.left(name, new Phrase("form.left.joinsInCells"), Joining.apart(value));
            return;
        }
        var drawn = field.isPassword() ? "*".repeat(Shaper.graphemes(value).size()) : value;
        var own = ownFonts.canWrite(field, drawn) && hasRoom(field, drawn);
        if ((!own && !redrawing.hasLetters(name, drawn)) || !redrawing.draw(field, name, own ? drawn : "")) {
            return;
        }
        dropRichText(field);
        field.getCOSObject().setItem(COSName.V, new COSString(value));
        var whole = own
                || painter.paint(field, (box, ink) -> {
                    if (isComb(field)) {
                        return box.cells(ink, drawn, field.getMaxLen());
                    }
                    return field.isMultiline() ? box.lines(ink, drawn) : box.line(ink, drawn);
                });
        report.filled(name);
        note(field, name, given, value, whole);
    }

    private void note(PDTextField field, String name, String given, String value, boolean whole) {
        if (!value.equals(given)) {
            var cut = Shaper.graphemes(given).size() - Shaper.graphemes(value).size();
            report.notFitting(name, new Phrase("form.misfit.cut", field.getMaxLen(), cut));
        }
        if (!whole) {
            report.notFitting(name, new Phrase("form.misfit.tooLong"));
        }
        if (field.getWidgets().stream().allMatch(widget -> widget.getRectangle() == null)) {
            report.notFitting(name, new Phrase("form.misfit.unplaced"));
        }
    }

    private boolean hasRoom(PDTextField field, String drawn) throws IOException {
        return isComb(field)
                || (field.isMultiline() ? painter.hasRoomFor(field, drawn) : ownFonts.hasRoomFor(field, drawn));
    }

    private static void dropRichText(PDTextField field) {
        field.getCOSObject().removeItem(RICH_VALUE);
        field.setRichText(false);
    }

    private static boolean isComb(PDTextField field) {
        return field.isComb() && field.getMaxLen() > 0 && !field.isMultiline() && !field.isPassword();
    }

    /// By what a reader calls a character: half of a Bengali cluster is a broken letter.
    private static String cut(String text, int most) {
        var parts = Shaper.graphemes(text);
        return most <= 0 || parts.size() <= most ? text : String.join("", parts.subList(0, most));
    }
}
