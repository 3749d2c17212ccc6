package org.recours.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recours.domain.change.Field;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;
import tools.jackson.databind.JsonNode;

/// One type of record as a JSON object. Goes by the record’s own field list, so a new field is there by itself.
///
/// @param <R> the record
final class RecordJson<R extends Recorded> {

    private final RecordType<R> type;
    private final List<FieldJson> fields;

    private RecordJson(RecordType<R> type, List<FieldJson> fields) {
        this.type = type;
        this.fields = List.copyOf(fields);
    }

    /// @param hidden  fields that JSON shows by its structure: links to other records
    /// @param special fields that are written in their own way, or under their own key
    static <R extends Recorded> RecordJson<R> of(RecordType<R> type, Set<Field<?>> hidden, FieldJson... special) {
        var fields = new ArrayList<FieldJson>();
        for (var field : type.fields()) {
            if (!hidden.contains(field)) {
                fields.add(List.of(special).stream()
                        .filter(one -> one.field().equals(field))
                        .findFirst()
                        .orElseGet(() -> FieldJson.of(field)));
            }
        }
        return new RecordJson<>(type, fields);
    }

    RecordType<R> type() {
        return type;
    }

    /// The field under this key of JSON.
    Optional<FieldJson> under(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /// The field with this name in the journal.
    Optional<FieldJson> named(String name) {
        return fields.stream()
                .filter(field -> field.field().name().equals(name))
                .findFirst();
    }

    /// Reads a record. `null` and empty texts say nothing.
    ///
    /// @param others keys of the object that somebody else reads
    /// @throws JsonMistake at the first key or value that is not understood
    R read(RecordId id, JsonNode object, String path, Set<String> others) throws JsonMistake {
        if (!object.isObject()) {
            throw JsonMistake.badValue(path);
        }
        Map<String, Value> values = new HashMap<>();
        for (var entry : object.properties()) {
            if (others.contains(entry.getKey())) {
                continue;
            }
            var place = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            var field = under(entry.getKey()).orElse(null);
            if (field == null) {
                throw JsonMistake.unknownKey(place);
            }
            if (!isSilent(entry.getValue())) {
                values.put(field.field().name(), value(field, entry.getValue(), place));
            }
        }
        return type.read(new FieldValues(id, values));
    }

    static boolean isSilent(JsonNode node) {
        return node.isNull() || (node.isString() && node.stringValue().isBlank());
    }

    /// One value of a field.
    ///
    /// @throws JsonMistake when the field can’t hold it
    static Value value(FieldJson field, JsonNode node, String path) throws JsonMistake {
        var read = field.read(JsonValues.read(node, path));
        if (read.isEmpty()) {
            throw JsonMistake.badValue(path);
        }
        return read.get();
    }

    /// The record’s fields under their keys, in the order of the keys; what is absent is left out.
    Map<String, Object> write(R record) {
        var values = type.write(record);
        var object = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            Optional.ofNullable(values.get(field.field().name()))
                    .flatMap(field::write)
                    .ifPresent(written -> object.put(field.key(), written));
        }
        return object;
    }
}
