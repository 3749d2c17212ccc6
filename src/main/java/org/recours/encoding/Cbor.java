package org.recours.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recours.domain.change.ChangeSet;
import org.recours.domain.change.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.SerializedString;
import tools.jackson.dataformat.cbor.CBORFactory;

/// Values as bytes, in the one way that RFC 8949 §4.2.1 calls deterministic: shortest numbers, definite lengths, names
/// sorted by their encoding.
///
/// Hashes and signatures are made over these bytes, so a value has exactly one encoding and nothing else is read.
public final class Cbor {

    /// The most bytes that are written or read at once.
    public static final int MAX_BYTES = ChangeSet.MAX_BYTES;

    private static final int MAX_DEPTH = 32;

    private static final CBORFactory FACTORY = CBORFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MAX_BYTES)
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_BYTES)
                    .maxNameLength(MAX_BYTES)
                    .build())
            .build();

    /// Names in the order of their encoding: first by length in UTF-8, then by bytes without sign.
    private static final Comparator<byte[]> BY_ENCODING =
            Comparator.<byte[]>comparingInt(name -> name.length).thenComparing(Arrays::compareUnsigned);

    private Cbor() {}

    /// The bytes of a value. Half of a surrogate pair, which is no character, is written as `?`.
    ///
    /// @throws IllegalArgumentException when it is larger than [#MAX_BYTES] or nested deeper than 32
    public static byte[] encode(Value value) {
        var out = new ByteArrayOutputStream();
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(generator, value, 0);
        }
        if (out.size() > MAX_BYTES) {
            throw new IllegalArgumentException("a value of " + out.size() + " bytes is too large");
        }
        return out.toByteArray();
    }

    /// The value that these bytes, all of them, encode; empty when they are not what [#encode] writes for any value.
    public static Optional<Value> decode(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Optional.empty();
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            var value = read(parser, parser.nextToken());
            // Whatever the parser let pass (tags, long forms, doubled names, more bytes) does not encode to itself.
            return value.filter(read -> Arrays.equals(encode(read), bytes));
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static void write(JsonGenerator generator, Value value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("a value is nested too deep");
        }
        switch (value) {
            case Value.Nothing _ -> generator.writeNull();
            case Value.Text(var text) -> writeText(generator, text);
            case Value.Whole(var number) -> generator.writeNumber(number);
            case Value.Flag(var isSet) -> generator.writeBoolean(isSet);
            case Value.Bytes bytes -> generator.writeBinary(bytes.toArray());
            case Value.Items(var items) -> {
                generator.writeStartArray(items, items.size());
                items.forEach(item -> write(generator, item, depth + 1));
                generator.writeEndArray();
            }
            case Value.Entries(var entries) -> {
                generator.writeStartObject(entries, entries.size());
                byEncoding(entries).forEach(entry -> {
                    generator.writeName(new SerializedString(entry.getKey()));
                    write(generator, entry.getValue(), depth + 1);
                });
                generator.writeEndObject();
            }
        }
    }

    /// The library's own way with strings cuts long ones into chunks of indefinite length.
    private static void writeText(JsonGenerator generator, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        generator.writeUTF8String(bytes, 0, bytes.length);
    }

    private static List<Map.Entry<String, Value>> byEncoding(Map<String, Value> entries) {
        return entries.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getBytes(StandardCharsets.UTF_8), BY_ENCODING))
                .toList();
    }

    private static Optional<Value> read(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_NULL -> Optional.of(Value.Nothing.NOTHING);
            case VALUE_STRING -> Optional.of(new Value.Text(parser.getString()));
            case VALUE_NUMBER_INT -> Optional.of(new Value.Whole(parser.getLongValue()));
            case VALUE_TRUE -> Optional.of(new Value.Flag(true));
            case VALUE_FALSE -> Optional.of(new Value.Flag(false));
            case VALUE_EMBEDDED_OBJECT -> readBytes(parser);
            case START_ARRAY -> readItems(parser);
            case START_OBJECT -> readEntries(parser);
            case null, default -> Optional.empty();
        };
    }

    /// The library reads "undefined" and unknown simple values as no bytes at all.
    private static Optional<Value> readBytes(JsonParser parser) {
        return Optional.ofNullable(parser.getBinaryValue()).map(Value.Bytes::new);
    }

    private static Optional<Value> readItems(JsonParser parser) {
        var items = new ArrayList<Value>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            var item = read(parser, token);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return Optional.of(new Value.Items(items));
    }

    private static Optional<Value> readEntries(JsonParser parser) {
        var entries = new TreeMap<String, Value>();
        for (var token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            var name = parser.currentName();
            var value = read(parser, parser.nextToken());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            entries.put(name, value.get());
        }
        return Optional.of(new Value.Entries(entries));
    }
}
