package org.recours.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.recours.domain.document.FieldNote;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.FormDecision;
import org.recours.domain.document.FormValue;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// `form fill FORM.pdf --values VALUES.json --out OUT.pdf`: fills a copy of an official form, without a profile.
@Command(name = "form/fill", description = "cli.form.fill.about")
public final class FormFillCommand implements Callable<Integer> {

    private final GlobalOptions options;
    private final Output output;
    private final FormActions forms;

    @Parameters(index = "0", paramLabel = "FORM", descriptionKey = "cli.option.form")
    private Path form = Path.of("");

    @Option(names = "--values", required = true, paramLabel = "FILE", descriptionKey = "cli.option.values")
    private Path values = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    @Option(names = "--yes", descriptionKey = "cli.option.yes")
    private boolean isAgreed;

    public FormFillCommand(GlobalOptions options, Output output, FormActions forms) {
        this.options = options;
        this.output = output;
        this.forms = forms;
    }

    @Override
    public Integer call() {
        try {
            Set<FormDecision> taken = isAgreed ? EnumSet.allOf(FormDecision.class) : EnumSet.noneOf(FormDecision.class);
            return tell(forms.fill().fill(form, read(), taken));
        } catch (JsonMistake mistake) {
            output.tell(new Phrase("cli.form.values", mistake.phrase()));
            return Exit.COULD_NOT;
        }
    }

    private int tell(FillResult result) {
        return switch (result) {
            case FillResult.Filled filled -> {
                OutputFile.write(out, form, filled.printout().pdf());
                if (options.isJson()) {
                    output.json(json(filled));
                } else {
                    print(filled);
                }
                yield Exit.DONE;
            }
            case FillResult.Undecided(var decisions) -> {
                decisions.forEach(decision -> output.tell(decision.phrase()));
                output.tell(new Phrase("cli.form.sayYes"));
                yield Exit.COULD_NOT;
            }
            case FillResult.Refused(var why) -> {
                output.tell(why.phrase());
                yield Exit.COULD_NOT;
            }
        };
    }

    private void print(FillResult.Filled filled) {
        var text = output.text();
        filled.filled().forEach(field -> output.line(text.get("cli.form.filled", field)));
        filled.left().forEach(note -> output.line(text.get("cli.form.left", note.field(), note.what())));
        filled.notFitting().forEach(note -> output.line(text.get("cli.form.notFitting", note.field(), note.what())));
    }

    private Map<String, Object> json(FillResult.Filled filled) {
        var json = new LinkedHashMap<String, Object>();
        json.put("filled", filled.filled());
        json.put("left", notes(filled.left()));
        json.put("notFitting", notes(filled.notFitting()));
        return json;
    }

    private List<Map<String, Object>> notes(List<FieldNote> notes) {
        return notes.stream()
                .map(note -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("name", note.field());
                    json.put("why", output.text().get(note.what()));
                    note.suggestion().ifPresent(suggestion -> json.put("suggestion", suggestion));
                    return json;
                })
                .toList();
    }

    private Map<String, FormValue> read() throws JsonMistake {
        var object = CaseJson.parse(bytes(values));
        if (!object.isObject()) {
            throw JsonMistake.notJson();
        }
        Map<String, FormValue> read = new LinkedHashMap<>();
        for (var entry : object.properties()) {
            var value = value(entry.getValue());
            if (value.isEmpty()) {
                throw JsonMistake.badValue(entry.getKey());
            }
            read.put(entry.getKey(), value.get());
        }
        return read;
    }

    private static Optional<FormValue> value(JsonNode node) {
        if (node.isBoolean()) {
            return Optional.of(new FormValue.Tick(node.booleanValue()));
        }
        return node.isString() || node.isIntegralNumber()
                ? Optional.of(new FormValue.Words(node.asString()))
                : Optional.empty();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Problem(new Phrase("cli.fileNotRead", file.toString()), e);
        }
    }
}
