package org.recours.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.TreeMap;
import org.recours.domain.change.Value;
import tools.jackson.databind.JsonNode;

/// Values of fields as JSON, whatever the field: text, whole numbers, yes or no, lists, named parts.
final class JsonValues {

    private JsonValues() {}

    /// For the JSON writer. Nothing is `null`; bytes, which no field of a case has, are left out.
    static Optional<Object> write(Value value) {
        return switch (value) {
            case Value.Nothing _, Value.Bytes _ -> Optional.empty();
            case Value.Text(var text) -> Optional.of(text);
            case Value.Whole(var number) -> Optional.of(number);
            case Value.Flag(var isSet) -> Optional.of(isSet);
            case Value.Items(var items) ->
                Optional.of(items.stream().flatMap(item -> write(item).stream()).toList());
            case Value.Entries(var entries) -> {
                var object = new LinkedHashMap<String, Object>();
                entries.forEach((name, part) -> write(part).ifPresent(written -> object.put(key(name), written)));
                yield Optional.of(object);
            }
        };
    }

    /// What stands in JSON, not yet held against a field.
    ///
    /// @throws JsonMistake when it is something that no field holds
    static Value read(JsonNode node, String path) throws JsonMistake {
        if (node.isString() && isText(node.stringValue())) {
            return new Value.Text(node.stringValue());
        }
        if (node.isBoolean()) {
            return new Value.Flag(node.booleanValue());
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return new Value.Whole(node.longValue());
        }
        if (node.isArray()) {
            var items = new ArrayList<Value>();
            for (int i = 0; i < node.size(); i++) {
                items.add(read(node.get(i), path + "." + i));
            }
            return new Value.Items(items);
        }
        if (node.isObject()) {
            var parts = new TreeMap<String, Value>();
            for (var part : node.properties()) {
                parts.put(part.getKey(), read(part.getValue(), path + "." + part.getKey()));
            }
            return new Value.Entries(parts);
        }
        throw JsonMistake.badValue(path);
    }

    /// Half a surrogate pair is no character, and could not be written down.
    private static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /// A field’s name as JSON writes it: `received_on` is `receivedOn`.
    static String key(String field) {
        var key = new StringBuilder();
        boolean isNextLarge = false;
        for (int i = 0; i < field.length(); i++) {
            char letter = field.charAt(i);
            if (letter == '_') {
                isNextLarge = true;
            } else {
                key.append(isNextLarge ? Character.toUpperCase(letter) : letter);
                isNextLarge = false;
            }
        }
        return key.toString();
    }
}
