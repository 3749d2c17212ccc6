package org.recours.paper.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.recours.domain.document.FieldType;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.FormDecision;
import org.recours.domain.document.FormField;
import org.recours.domain.document.FormReading;
import org.recours.domain.document.FormValue;
import org.recours.paper.shape.Fonts;
import org.recours.paper.shape.Shaper;

/// Forms that public bodies published lie beside the project on some machines; they are not ours to ship.
/// Where they are absent, the same is asked of our own forms, and the output says so.
@Execution(ExecutionMode.CONCURRENT)
class RealFormsTest {

    private static final Map<String, String> WORDS = Map.of(
            "Latin", "José Müller",
            "Arabic", "محمد أحمد",
            "Bengali", "রহিমা খাতুন",
            "Tigrinya", "ሰላም ኣለም",
            "Cyrillic", "Олена Шевченко",
            "Burmese", "ကျော်ဇော");

    private final FormFiller filler = new FormFiller(new Fonts());
    private final FormReader reader = new FormReader();
    private int values;

    @Test
    void everySettableFieldHoldsItsValueInEveryScript() throws IOException {
        var forms = forms();
        for (var form : forms.entrySet()) {
            for (var script : WORDS.entrySet()) {
                fillAndReopen(form.getKey() + " in " + script.getKey(), form.getValue(), script.getValue());
            }
        }
        System.out.printf("%d forms, %d scripts, %d values held%n", forms.size(), WORDS.size(), values);
        assertTrue(values > 0);
    }

    private static Map<String, byte[]> forms() throws IOException {
        var folder = Path.of(System.getProperty("recours.forms", "../shared/data/forms"));
        var forms = new LinkedHashMap<String, byte[]>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(f -> f.toString().endsWith(".pdf"))
                        .sorted()
                        .toList()) {
                    forms.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        } else {
            System.out.println("REAL FORMS ARE ABSENT (" + folder + "): only our own forms are filled");
        }
        forms.putAll(OddForms.all());
        return forms;
    }

    private void fillAndReopen(String what, byte[] form, String words) {
        var fields = fields(what, form);
        var wanted = new LinkedHashMap<String, FormValue>();
        fields.forEach(field -> answer(field, words, wanted));
        var filled = assertInstanceOf(
                FillResult.Filled.class, filler.fill(form, wanted, EnumSet.allOf(FormDecision.class)), what);
        var left = filled.left().stream().map(note -> note.field()).toList();
        for (var note : filled.left()) {
            assertTrue(
                    List.of(
                                    "form.left.joinsInCells",
                                    "form.left.noOptions",
                                    "form.left.noLetters",
                                    "form.left.noOption")
                            .contains(note.what().key()),
                    what + ": " + note.field() + " " + note.what());
        }
        for (var field : fields(what, filled.printout().pdf())) {
            if (wanted.containsKey(field.name()) && !left.contains(field.name())) {
                assertEquals(
                        held(field, wanted.get(field.name())), field.value().orElse(""), what + ": " + field.name());
                values++;
            }
        }
    }

    private List<FormField> fields(String what, byte[] form) {
        return assertInstanceOf(FormReading.Fields.class, reader.fields(form), what)
                .fields();
    }

    private static void answer(FormField field, String words, Map<String, FormValue> wanted) {
        if (field.readOnly() || field.type() == FieldType.SIGNATURE || field.type() == FieldType.BUTTON) {
            return;
        }
        if (field.type() == FieldType.TEXT) {
            wanted.put(field.name(), new FormValue.Words(words));
        } else if (!field.options().isEmpty()) {
            wanted.put(field.name(), new FormValue.Words(field.options().getLast()));
        }
    }

    private static String held(FormField field, FormValue value) {
        var text = ((FormValue.Words) value).text();
        var parts = new ArrayList<>(Shaper.graphemes(text));
        var most = field.maxLength().orElse(parts.size());
        return field.type() == FieldType.TEXT && parts.size() > most ? String.join("", parts.subList(0, most)) : text;
    }
}
