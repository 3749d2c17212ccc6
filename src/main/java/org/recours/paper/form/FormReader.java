package org.recours.paper.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.recours.domain.document.FieldType;
import org.recours.domain.document.FormField;
import org.recours.domain.document.FormReading;
import org.recours.paper.pdf.ForeignPdf;

/// Says what an official form asks for. Without state: safe to share between threads.
public final class FormReader {

    /// The form's fields, or why there are none.
    ///
    /// @throws org.recours.domain.problem.Problem when the file cannot be read from the disk
    public FormReading fields(Path form) {
        return fields(ForeignPdf.bytes(form));
    }

    /// The same for a form in memory.
    public FormReading fields(byte[] form) {
        return ForeignPdf.read(form, FormReading.Refused::new, FormReader::fields);
    }

    private static FormReading fields(PDDocument document) throws IOException {
        return switch (FoundForm.in(document)) {
            case FoundForm.None(var why) -> new FormReading.Refused(why);
            case FoundForm.Fillable found -> {
                var places = new WidgetPlaces(document);
                yield new FormReading.Fields(found.fields().stream()
                        .map(field -> describe(field, places))
                        .toList());
            }
        };
    }

    private static FormField describe(PDTerminalField field, WidgetPlaces places) {
        var text = field instanceof PDTextField some ? some : null;
        return new FormField(
                field.getFullyQualifiedName(),
                Optional.ofNullable(field.getAlternateFieldName()).filter(label -> !label.isBlank()),
                type(field),
                field.isReadOnly(),
                text != null && text.isMultiline(),
                text != null && text.getMaxLen() > 0 ? OptionalInt.of(text.getMaxLen()) : OptionalInt.empty(),
                options(field),
                value(field),
                field.getWidgets().stream()
                        .map(places::of)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static FieldType type(PDTerminalField field) {
        return switch (field) {
            case PDTextField _ -> FieldType.TEXT;
            case PDChoice _ -> FieldType.CHOICE;
            case PDRadioButton _ -> FieldType.RADIO;
            case PDPushButton _ -> FieldType.BUTTON;
            case PDButton _ -> FieldType.CHECKBOX;
            case PDSignatureField _ -> FieldType.SIGNATURE;
            default -> FieldType.BUTTON;
        };
    }

    private static List<String> options(PDTerminalField field) {
        return switch (field) {
            case PDChoice choice ->
                choice.getOptionsDisplayValues().stream()
                        .filter(Objects::nonNull)
                        .toList();
            case PDPushButton _ -> List.of();
            case PDButton button -> OnValues.of(button);
            default -> List.of();
        };
    }

    private static Optional<String> value(PDTerminalField field) {
        return switch (field) {
            case PDPushButton _ -> Optional.empty();
            case PDSignatureField _ -> Optional.empty();
            case PDButton button -> OnValues.current(button);
            case PDChoice choice -> choice.getValue().stream().findFirst().map(stored -> shown(choice, stored));
            default -> Optional.of(field.getValueAsString()).filter(value -> !value.isEmpty());
        };
    }

    /// A list stores a code and shows a name.
    private static String shown(PDChoice choice, String stored) {
        var position = choice.getOptionsExportValues().indexOf(stored);
        var names = choice.getOptionsDisplayValues();
        return position >= 0 && position < names.size() ? names.get(position) : stored;
    }
}
