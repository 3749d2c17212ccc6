package org.recours.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recours.domain.document.FieldType;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.FormDecision;
import org.recours.domain.document.FormReading;
import org.recours.domain.document.FormValue;
import org.recours.paper.form.FormFiller;
import org.recours.paper.form.FormReader;
import org.recours.paper.form.SampleForm;
import org.recours.paper.shape.Fonts;

/// How long it takes to fill every field of twenty official forms in Arabic, once the fonts are read.
///
/// The forms that public bodies published are not ours to ship. Where they do not lie beside the project, our own
/// sample form is filled twenty times instead, and the table says so.
final class Forms {

    private static final String WORDS = "محمد أحمد";
    private static final int FORMS = 20;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;
    private static final double MOST = 1_500;

    private final FormFiller filler = new FormFiller(new Fonts());
    private final FormReader reader = new FormReader();

    List<Figure> run() throws IOException {
        var official = official(Path.of(System.getProperty("recours.forms", "../shared/data/forms")));
        var what = official.isEmpty()
                ? "20 × our own form in Arabic, warm (no official forms beside the project)"
                : "20 official forms in Arabic, warm";
        var forms = asked(official.isEmpty() ? Collections.nCopies(FORMS, SampleForm.pdf()) : official);
        rounds(forms, WARM_UP);
        var figure = Figure.below(what + ", median", rounds(forms, ROUNDS).medianMillis(), MOST);
        return official.isEmpty()
                ? List.of(new Figure(what, figure.figure(), "", "", figure.goal(), Figure.Verdict.NONE))
                : List.of(figure);
    }

    private static Times rounds(List<Runnable> forms, int rounds) {
        var times = new Times();
        for (int round = 0; round < rounds; round++) {
            times.time(() -> forms.forEach(Runnable::run));
        }
        return times;
    }

    private void fill(byte[] form, Map<String, FormValue> values) {
        if (!(filler.fill(form, values, EnumSet.allOf(FormDecision.class)) instanceof FillResult.Filled)) {
            throw new IllegalStateException("a form was not filled");
        }
    }

    /// The first twenty by name.
    private static List<byte[]> official(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .limit(FORMS)
                    .map(Forms::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Filling each form with an answer to all that it asks.
    private List<Runnable> asked(List<byte[]> forms) {
        return forms.stream().map(this::asked).toList();
    }

    private Runnable asked(byte[] form) {
        var answers = answers(form);
        return () -> fill(form, answers);
    }

    private Map<String, FormValue> answers(byte[] form) {
        if (!(reader.fields(form) instanceof FormReading.Fields(var fields))) {
            throw new IllegalStateException("a form can't be read");
        }
        var answers = new LinkedHashMap<String, FormValue>();
        for (var field : fields) {
            if (field.readOnly() || field.type() == FieldType.SIGNATURE || field.type() == FieldType.BUTTON) {
                continue;
            }
            if (field.type() == FieldType.TEXT) {
                answers.put(field.name(), new FormValue.Words(WORDS));
            } else if (!field.options().isEmpty()) {
                answers.put(field.name(), new FormValue.Words(field.options().getLast()));
            }
        }
        return answers;
    }
}
