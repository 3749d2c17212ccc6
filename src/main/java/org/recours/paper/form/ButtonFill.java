package org.recours.paper.form;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.recours.domain.document.FormValue;
import org.recours.domain.problem.Phrase;

/// Sets checkboxes and radio buttons: the field's value and the state of each button always say the same.
final class ButtonFill {

    private final FillReport report;

    ButtonFill(FillReport report) {
        this.report = report;
    }

    void fill(PDButton field, String name, FormValue value) throws IOException {
        drawMissing(field);
        var options = OnValues.of(field);
        if (options.isEmpty()) {
            report.left(name, new Phrase("form.left.unplacedBox"));
            return;
        }
        var chosen = chosen(field, value, options);
        if (chosen.isEmpty()) {
            report.left(name, new Phrase("form.left.noOption", String.join(" | ", options)));
            return;
        }
        set(field, chosen.get());
        report.filled(name);
    }

    /// The state to set, `Off` for none; empty when the value does not say which.
    private static Optional<String> chosen(PDButton field, FormValue value, List<String> options) {
        var off = COSName.Off.getName();
        return switch (value) {
            case FormValue.Tick(var on) when !on -> Optional.of(off);
            case FormValue.Tick _ ->
                options.size() == 1 && !(field instanceof PDRadioButton)
                        ? Optional.of(options.getFirst())
                        : Optional.empty();
            case FormValue.Words(var words) ->
                words.equals(off) || options.contains(words) ? Optional.of(words) : Optional.empty();
        };
    }

    /// The names are written back as they stand in the file: some are not in the encoding that they should be in.
    private static void set(PDButton field, String chosen) throws IOException {
        field.getCOSObject().setItem(COSName.V, COSName.Off);
        for (var widget : field.getWidgets()) {
            var on = OnValues.of(widget).filter(name -> name.getName().equals(chosen));
            widget.getCOSObject().setItem(COSName.AS, on.orElse(COSName.Off));
            if (on.isPresent()) {
                field.getCOSObject().setItem(COSName.V, on.get());
                DrawnTick.insteadOfDingbat(widget, on.get());
            }
        }
    }

    /// A box without any picture of being on gets one.
    private static void drawMissing(PDButton field) throws IOException {
        if (field instanceof PDRadioButton) {
            return;
        }
        for (PDAnnotationWidget widget : field.getWidgets()) {
            if (OnValues.of(widget).isEmpty() && widget.getRectangle() != null) {
                DrawnTick.draw(widget, field.getCOSObject().getCOSName(COSName.V));
            }
        }
    }
}
