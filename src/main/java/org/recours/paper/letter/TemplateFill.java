package org.recours.paper.letter;

import com.samskivert.mustache.Mustache;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recours.domain.document.LetterData;
import org.recours.paper.letter.FieldValues.Given;
import org.recours.text.Text;

/// Puts the values of a letter between the words of its template.
final class TemplateFill {

    private final Text text;

    /// @param text in the language of the letter
    TemplateFill(Text text) {
        this.text = text;
    }

    /// The body with values and blanks between [Marks].
    String fill(LetterTemplate template, LetterData data) {
        return fill(template.body(), FieldValues.of(data, text));
    }

    /// Apart from the check of its names, so that a test can show that a hostile body reaches nothing.
    String fill(String body, Map<String, Object> values) {
        return Mustache.compiler()
                .withCollector(new MapsOnly())
                .escapeHTML(false)
                .defaultValue("{{name}}") // JMustache’s own: the name of the absent field
                .withFormatter(this::written)
                .compile(body)
                .execute(values);
    }

    private String written(Object value) {
        return switch (value) {
            case Given given -> Marks.value(given.text());
            case List<?> list ->
                list.stream().map(this::written).collect(Collectors.joining(text.get("letter.listSeparator")));
            case String placeholder -> Marks.blank(placeholder);
            default -> throw new IllegalArgumentException("not a value of a letter: " + value.getClass());
        };
    }
}
