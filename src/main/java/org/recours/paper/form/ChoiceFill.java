package org.recours.paper.form;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.recours.domain.problem.Phrase;

/// Chooses in a list or a drop-down; both the name that people see and the one that machines read are understood.
final class ChoiceFill {

    private final FieldPainter painter;
    private final OwnFonts ownFonts;
    private final FillReport report;
    private final Redrawing redrawing;

    ChoiceFill(FieldPainter painter, OwnFonts ownFonts, FillReport report) {
        this.painter = painter;
        this.ownFonts = ownFonts;
        this.report = report;
        this.redrawing = new Redrawing(painter.shaper(), report);
    }

    void fill(PDChoice field, String name, String words) throws IOException {
        var shown = field.getOptionsDisplayValues();
        var stored = field.getOptionsExportValues();
        var chosen = indexOf(words, shown, stored);
        var typed = field instanceof PDComboBox combo && combo.isEdit();
        if (chosen.isEmpty() && !typed) {
            report.left(
                    name,
                    shown.isEmpty()
                            ? new Phrase("form.left.noOptions")
                            : new Phrase("form.left.noOption", String.join(" | ", shown)));
            return;
        }
        var value = chosen.isPresent() ? stored.get(chosen.getAsInt()) : words;
        var seen = chosen.isPresent() ? shown.get(chosen.getAsInt()) : words;
        if (field instanceof PDComboBox) {
            fillLine(field, name, value, seen);
        } else {
            fillList(field, name, value, shown);
        }
    }

    private void fillLine(PDChoice field, String name, String value, String seen) throws IOException {
        var own = value.equals(seen) && ownFonts.canWrite(field, seen) && ownFonts.hasRoomFor(field, seen);
        if (!own && !redrawing.hasLetters(name, seen)) {
            return;
        }
        if (redrawing.draw(field, name, own ? value : "")) {
            field.getCOSObject().setItem(COSName.V, new COSString(value));
            var whole = own || painter.paint(field, (box, ink) -> box.line(ink, seen));
            filled(name, whole);
        }
    }

    /// Where the form's font cannot write the list, the chosen line alone is drawn: on paper nobody scrolls.
    private void fillList(PDChoice field, String name, String value, List<String> shown) throws IOException {
        var position = field.getOptionsExportValues().indexOf(value);
        var own = ownFonts.canWrite(field, String.join("\n", shown));
        if (!own && !redrawing.hasLetters(name, shown.get(position))) {
            return;
        }
        if (own ? redrawing.draw(field, name, value) : drawWithoutOptions(field, name)) {
            field.getCOSObject().setItem(COSName.V, new COSString(value));
            field.getCOSObject().setItem(COSName.I, COSArray.ofCOSIntegers(List.of(position)));
            filled(name, own || painter.paint(field, (box, ink) -> box.lines(ink, shown.get(position))));
        }
    }

    private boolean drawWithoutOptions(PDChoice field, String name) {
        var cos = field.getCOSObject();
        var options = cos.getItem(COSName.OPT);
        try {
            cos.setItem(COSName.OPT, new COSArray());
            return redrawing.draw(field, name, "");
        } finally {
            cos.setItem(COSName.OPT, options);
        }
    }

    private void filled(String name, boolean whole) {
        report.filled(name);
        if (!whole) {
            report.notFitting(name, new Phrase("form.misfit.tooLong"));
        }
    }

    private static OptionalInt indexOf(String words, List<String> shown, List<String> stored) {
        return IntStream.range(0, Math.min(shown.size(), stored.size()))
                .filter(i -> words.equals(shown.get(i)) || words.equals(stored.get(i)))
                .findFirst();
    }
}
