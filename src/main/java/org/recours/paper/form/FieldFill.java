package org.recours.paper.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.recours.domain.document.FormValue;
import org.recours.domain.problem.Phrase;

/// Hands each value to its field, and keeps account.
final class FieldFill {

    private final Map<String, List<PDTerminalField>> fields = new HashMap<>();
    private final FillReport report;
    private final TextFill texts;
    private final ChoiceFill choices;
    private final ButtonFill buttons;

    FieldFill(FoundForm.Fillable found, FieldPainter painter, FillReport report) {
        for (var field : found.fields()) {
            fields.computeIfAbsent(field.getFullyQualifiedName(), _ -> new ArrayList<>())
                    .add(field);
        }
        var ownFonts = new OwnFonts(found.form());
        this.report = report;
        this.texts = new TextFill(painter, ownFonts, report);
        this.choices = new ChoiceFill(painter, ownFonts, report);
        this.buttons = new ButtonFill(report);
    }

    void fill(Map<String, FormValue> values) throws IOException {
        for (var entry : values.entrySet()) {
            var named = fields.get(entry.getKey());
            if (named == null) {
                report.left(entry.getKey(), new Phrase("form.left.unknown"));
            } else {
                // Two fields of one name are one answer, by the specification.
                for (var field : named) {
                    fill(field, entry.getKey(), entry.getValue());
                }
            }
        }
    }

    private void fill(PDTerminalField field, String name, FormValue value) throws IOException {
        if (field.isReadOnly()) {
            report.left(name, new Phrase("form.left.readOnly"));
            return;
        }
        switch (field) {
            case PDTextField text when value instanceof FormValue.Words(var words) -> texts.fill(text, name, words);
            case PDChoice choice when value instanceof FormValue.Words(var words) -> choices.fill(choice, name, words);
            case PDTextField _ -> report.left(name, new Phrase("form.left.wantsWords"));
            case PDChoice _ -> report.left(name, new Phrase("form.left.wantsWords"));
            case PDPushButton _ -> report.left(name, new Phrase("form.left.nothingToFill"));
            case PDSignatureField _ -> report.left(name, new Phrase("form.left.signature"));
            case PDButton button -> buttons.fill(button, name, value);
            default -> report.left(name, new Phrase("form.left.nothingToFill"));
        }
    }
}
