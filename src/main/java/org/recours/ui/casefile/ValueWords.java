package org.recours.ui.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.Value;
import org.recours.text.Text;

/// Says any value of any field in words, also one that only a newer version understands.
final class ValueWords {

    /// Fields whose value is a code, and under which keys its words stand.
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("case_file/kind", "code.kind."),
            Map.entry("case_file/category", "category."),
            Map.entry("case_file/channel", "code.channel."),
            Map.entry("case_file/complainant", "code.complainant."),
            Map.entry("case_file/service_level", "code.service_level."),
            Map.entry("case_file/outcome", "code.outcome."),
            Map.entry("person/sex", "code.sex."),
            Map.entry("contact/means", "code.means."),
            Map.entry("party/role", "code.role."),
            Map.entry("contested_decision/received", "code.received."),
            Map.entry("contested_decision/remedy_notice", "code.remedyNotice."),
            Map.entry("contested_decision/residence", "code.residence."),
            Map.entry("deadline/basis", "code.basis."),
            Map.entry("document/kind", "code.document."),
            Map.entry("timeline_entry/kind", "code.entry."));

    private final Text text;

    ValueWords(Text text) {
        this.text = text;
    }

    /// The name of a field.
    String field(String type, String field) {
        return field.equals(RecordState.DELETED.name())
                ? text.get("field.record.deleted")
                : text.get("field." + type + "." + field);
    }

    /// A value of a field.
    String value(String type, String field, Value value) {
        return switch (value) {
            case Value.Nothing _ -> text.get("case.value.nothing");
            case Value.Text(var words) -> text(type, field, words);
            case Value.Whole(long number) -> String.valueOf(number);
            case Value.Flag(boolean isSet) -> text.get(isSet ? "case.value.yes" : "case.value.no");
            case Value.Bytes _ -> text.get("case.value.other");
            case Value.Items(var items) ->
                items.stream().map(item -> value(type, field, item)).collect(Collectors.joining(", "));
            case Value.Entries(var parts) ->
                parts.values().stream()
                        .map(part -> value(type, field, part))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        };
    }

    private String text(String type, String field, String words) {
        var codes = CODES.get(type + "/" + field);
        if (codes != null) {
            var key = codes + words.toUpperCase(Locale.ROOT);
            return text.has(key) ? text.get(key) : words;
        }
        try {
            return text.dates().weekdayAndDate(LocalDate.parse(words));
        } catch (DateTimeParseException e) {
            return words;
        }
    }
}
