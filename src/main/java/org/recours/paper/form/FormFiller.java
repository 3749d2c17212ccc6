package org.recours.paper.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.FormDecision;
import org.recours.domain.document.FormValue;
import org.recours.domain.document.Printout;
import org.recours.paper.pdf.ForeignPdf;
import org.recours.paper.shape.EmbeddedFonts;
import org.recours.paper.shape.Fonts;
import org.recours.paper.shape.Shaper;

/// Fills in official forms, in any script. The form itself is never changed: the result is a copy, in memory.
///
/// Safe to share between threads; keep one, it holds the parsed fonts.
public final class FormFiller {

    private final Fonts fonts;
    private final Shaper shaper;

    public FormFiller(Fonts fonts) {
        this.fonts = fonts;
        this.shaper = new Shaper(fonts);
    }

    /// @param values by full field name
    /// @param taken decisions that a person took for this form
    /// @throws org.recours.domain.problem.Problem when the form cannot be read from the disk
    public FillResult fill(Path form, Map<String, FormValue> values, Set<FormDecision> taken) {
        return fill(ForeignPdf.bytes(form), values, taken);
    }

    /// The same for a form in memory.
    public FillResult fill(byte[] form, Map<String, FormValue> values, Set<FormDecision> taken) {
        return ForeignPdf.read(form, FillResult.Refused::new, document -> fill(document, values, taken));
    }

    private FillResult fill(PDDocument document, Map<String, FormValue> values, Set<FormDecision> taken)
            throws IOException {
        return switch (FoundForm.in(document)) {
            case FoundForm.None(var why) -> new FillResult.Refused(why);
            case FoundForm.Fillable found -> {
                var protection = Protection.of(document, found);
                var open = EnumSet.noneOf(FormDecision.class);
                open.addAll(protection.decisions());
                open.removeAll(taken);
                yield open.isEmpty() ? fill(document, found, values, protection) : new FillResult.Undecided(open);
            }
        };
    }

    private FillResult fill(
            PDDocument document, FoundForm.Fillable found, Map<String, FormValue> values, Protection protection)
            throws IOException {
        new FormRepair(document, found).mend();
        var report = new FillReport();
        var embedded = new EmbeddedFonts(document, fonts);
        new FieldFill(found, new FieldPainter(shaper, embedded), report).fill(values);
        embedded.subset();
        var pdf = new ByteArrayOutputStream();
        protection.save(document, pdf);
        return report.filled(new Printout(pdf.toByteArray(), document.getNumberOfPages()));
    }
}
