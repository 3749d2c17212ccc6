package org.recours.encoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recours.domain.change.Value;

final class CborTest {

    /// From RFC 8949, appendix A.
    @ParameterizedTest
    @CsvSource(textBlock = """
        0, 00
        23, 17
        24, 1818
        100, 1864
        1000, 1903e8
        1000000, 1a000f4240
        1000000000000, 1b000000e8d4a51000
        -1, 20
        -100, 3863
        -1000, 3903e7
        9223372036854775807, 1b7fffffffffffffff
        -9223372036854775808, 3b7fffffffffffffff
        """)
    void numbersTakeTheirShortestForm(long number, String hex) {
        assertEncoded(hex, new Value.Whole(number));
    }

    @Test
    void theExamplesOfTheStandardHold() {
        assertEncoded("f6", Value.Nothing.NOTHING);
        assertEncoded("f5", new Value.Flag(true));
        assertEncoded("f4", new Value.Flag(false));
        assertEncoded("60", text(""));
        assertEncoded("62c3bc", text("ü"));
        assertEncoded("64f0908591", text("\ud800\udd51"));
        assertEncoded("4401020304", new Value.Bytes(new byte[] {1, 2, 3, 4}));
        assertEncoded("80", new Value.Items(List.of()));
        assertEncoded("a0", entries(Map.of()));
        assertEncoded(
                "a26161016162820203",
                entries(Map.of(
                        "a",
                        new Value.Whole(1),
                        "b",
                        new Value.Items(List.of(new Value.Whole(2), new Value.Whole(3))))));
    }

    @Test
    void namesAreSortedByTheirEncodingAndNotAsWords() {
        assertEncoded(
                "a3617a0162616102626162 03".replace(" ", ""),
                entries(Map.of("aa", new Value.Whole(2), "z", new Value.Whole(1), "ab", new Value.Whole(3))));
    }

    @Test
    void longTextsAndManyItemsHaveDefiniteLengths() {
        var letters = "م".repeat(100_000);
        var encoded = Cbor.encode(text(letters));
        assertEquals("7a00030d40", HexFormat.of().formatHex(encoded, 0, 5));
        assertEquals(Optional.of(text(letters)), Cbor.decode(encoded));
        var many = new ArrayList<Value>();
        for (int item = 0; item < 70_000; item++) {
            many.add(new Value.Whole(item));
        }
        var longName = entries(Map.of("n".repeat(70_000), new Value.Items(many)));
        assertEquals(Optional.of(longName), Cbor.decode(Cbor.encode(longName)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "1800", // a long form of 0
                "1900ff", // a long form of 255
                "0000", // bytes behind the end
                "7f61616161ff", // a text of indefinite length
                "9f01ff", // items of indefinite length
                "bf616101ff", // entries of indefinite length
                "a2616201616102", // names in the wrong order
                "a2616101616102", // a name twice
                "a10102", // a name that is a number
                "c000", // a tag
                "d9d9f700", // the tag that says "CBOR"
                "f7", // undefined
                "f90000", // a floating number
                "fb3ff199999999999a",
                "1b8000000000000000", // larger than any whole number here
                "3b8000000000000000",
                "61ff", // not UTF-8
                "62c080", // zero in two bytes
                "62ff", // text that ends too early
                "8201", // items that end too early
                "a16161", // an entry without a value
                "ff", // an end without a beginning
                "9b7fffffffffffffff", // more items than any memory holds
                "5b7fffffffffffffff01",
                "f8ff" // a simple value that nobody knows
            })
    void anythingElseIsRefused(String hex) {
        assertEquals(Optional.empty(), Cbor.decode(HexFormat.of().parseHex(hex)));
    }

    @Test
    void whatIsTooDeepOrTooLargeIsRefused() {
        Value deep = Value.Nothing.NOTHING;
        for (int level = 0; level < 40; level++) {
            deep = new Value.Items(List.of(deep));
        }
        var tooDeep = deep;
        assertThrows(IllegalArgumentException.class, () -> Cbor.encode(tooDeep));
        assertEquals(Optional.empty(), Cbor.decode(HexFormat.of().parseHex("81".repeat(100_000) + "00")));
        var tooLarge = new Value.Bytes(new byte[Cbor.MAX_BYTES]);
        assertThrows(IllegalArgumentException.class, () -> Cbor.encode(tooLarge));
        assertEquals(Optional.empty(), Cbor.decode(new byte[Cbor.MAX_BYTES + 1]));
    }

    @Test
    void halfACharacterDoesNotStopASave() {
        assertEquals(Optional.of(text("a?b")), Cbor.decode(Cbor.encode(text("a\ud800b"))));
    }

    @Test
    void everyValueComesBackAndEveryFlippedBitIsAnotherValueOrNone() {
        long seed = new Random().nextLong();
        System.out.println("CBOR: seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var value = value(random, 4);
            var encoded = Cbor.encode(value);
            assertEquals(Optional.of(value), Cbor.decode(encoded));
            for (int flip = 0; flip < 50; flip++) {
                var flipped = encoded.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                Cbor.decode(flipped).ifPresent(other -> assertArrayEquals(flipped, Cbor.encode(other)));
            }
        }
    }

    private static Value value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> Value.Nothing.NOTHING;
            case 1 -> text(word(random));
            case 2 -> new Value.Whole(random.nextLong() >> random.nextInt(64));
            case 3 -> new Value.Flag(random.nextBoolean());
            case 4 -> new Value.Bytes(word(random).getBytes(StandardCharsets.UTF_8));
            case 5 -> {
                var items = new ArrayList<Value>();
                for (int left = random.nextInt(6); left > 0; left--) {
                    items.add(value(random, depth - 1));
                }
                yield new Value.Items(items);
            }
            default -> {
                var entries = new TreeMap<String, Value>();
                for (int left = random.nextInt(6); left > 0; left--) {
                    entries.put(word(random), value(random, depth - 1));
                }
                yield new Value.Entries(entries);
            }
        };
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(30), 0, 5)
                .mapToObj(letter -> List.of("a", "é", "م", "\ud83d\ude00", "z").get(letter))
                .reduce("", String::concat);
    }

    private static void assertEncoded(String hex, Value value) {
        assertEquals(hex, HexFormat.of().formatHex(Cbor.encode(value)));
        assertEquals(Optional.of(value), Cbor.decode(HexFormat.of().parseHex(hex)));
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Value entries(Map<String, Value> entries) {
        return new Value.Entries(new TreeMap<>(entries));
    }
}
