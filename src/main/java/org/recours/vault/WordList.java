package org.recours.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// 2,048 published words (BIP-39) from which passphrases are proposed and check words are read aloud.
///
/// No two begin with the same four letters, so a word is known before it is typed to its end.
public final class WordList {

    private static final int SIZE = 2048;
    private static final int BITS = 11;

    private final String language;
    private final List<String> words;

    private WordList(String language, List<String> words) {
        this.language = language;
        this.words = words;
    }

    /// The words in this language. Where no list was ever published, as in Arabic, the English ones: compare
    /// [#language] and say so.
    ///
    /// @param language ISO 639 code, such as `fr`
    public static WordList in(String language) {
        return switch (language) {
            case "fr" -> new WordList("fr", read("words/french.txt"));
            default -> new WordList("en", read("words/english.txt"));
        };
    }

    /// The language that the words are really in.
    public String language() {
        return language;
    }

    /// Words drawn at random, 11 bits each.
    public List<String> random(int count) {
        var random = new SecureRandom();
        return IntStream.range(0, count)
                .mapToObj(_ -> words.get(random.nextInt(SIZE)))
                .toList();
    }

    /// The listed words that begin with these letters, small or capital, with or without accents, in the order of the
    /// list.
    public List<String> completions(String letters) {
        var wanted = plain(letters);
        return wanted.isEmpty()
                ? List.of()
                : words.stream().filter(word -> plain(word).startsWith(wanted)).toList();
    }

    /// Six words that stand for a hash: two people read them to each other to know that both screens show the same.
    ///
    /// @param hash at least 9 bytes
    public List<String> checkWords(byte[] hash) {
        return IntStream.range(0, Passphrase.WORDS)
                .mapToObj(place -> words.get(bits(hash, place * BITS)))
                .toList();
    }

    private static int bits(byte[] hash, int from) {
        int value = 0;
        for (int bit = from; bit < from + BITS; bit++) {
            value = value << 1 | (hash[bit / 8] >> (7 - bit % 8) & 1);
        }
        return value;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> read(String resource) {
        try (var stream = WordList.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
