package org.recours.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recours.domain.document.FormField;
import org.recours.domain.document.FormReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `form fields FORM.pdf`: what an official form asks for, without a profile.
@Command(name = "form/fields", description = "cli.form.fields.about")
public final class FormFieldsCommand implements Callable<Integer> {

    private final GlobalOptions options;
    private final Output output;
    private final FormActions forms;

    @Parameters(index = "0", paramLabel = "FORM", descriptionKey = "cli.option.form")
    private Path form = Path.of("");

    public FormFieldsCommand(GlobalOptions options, Output output, FormActions forms) {
        this.options = options;
        this.output = output;
        this.forms = forms;
    }

    @Override
    public Integer call() {
        return switch (forms.read().apply(form)) {
            case FormReading.Refused(var why) -> {
                output.tell(why.phrase());
                yield Exit.COULD_NOT;
            }
            case FormReading.Fields(var fields) -> {
                if (options.isJson()) {
                    output.jsonArray(fields.stream().map(FormFieldsCommand::json));
                } else {
                    fields.forEach(this::print);
                }
                yield Exit.DONE;
            }
        };
    }

    private void print(FormField field) {
        output.line(field.name() + "\t" + Codes.of(field.type()) + "\t" + String.join(" | ", field.options()) + "\t"
                + field.label().orElse(""));
    }

    private static Map<String, Object> json(FormField field) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", field.name());
        json.put("type", Codes.of(field.type()));
        json.put("label", field.label().orElse(null));
        json.put("readOnly", field.readOnly());
        json.put("multiline", field.multiline());
        json.put("maxLength", field.maxLength().isPresent() ? field.maxLength().getAsInt() : null);
        json.put("options", field.options());
        json.put("value", field.value().orElse(null));
        json.put("page", field.page().isPresent() ? field.page().getAsInt() + 1 : null);
        return json;
    }
}
