package org.recours.paper.form;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.recours.domain.problem.Phrase;
import org.recours.paper.shape.Direction;
import org.recours.paper.shape.Shaper;
import org.recours.paper.shape.Weight;

/// The two steps before a field holds a new text, each of which can end in leaving it as it was.
record Redrawing(Shaper shaper, FillReport report) {

    /// Whether there is a glyph for each letter; a box in a letter's place is worse than an empty field.
    boolean hasLetters(String name, String text) {
        var missing = shaper.line(text, Weight.REGULAR, Direction.OF_THE_TEXT).missing();
        if (!missing.isEmpty()) {
            report.left(name, new Phrase("form.left.noLetters", String.join(" ", missing)));
        }
        return missing.isEmpty();
    }

    /// Lets PDFBox draw the field with a text that its font can write; a field that cannot be drawn keeps its
    /// value.
    boolean draw(PDVariableText field, String name, String text) {
        var cos = field.getCOSObject();
        var before = cos.getItem(COSName.V);
        try {
            field.setValue(text);
            return true;
        } catch (IOException | IllegalArgumentException _) {
            cos.setItem(COSName.V, before);
            report.left(name, new Phrase("form.left.broken"));
            return false;
        }
    }
}
