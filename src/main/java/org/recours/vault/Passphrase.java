package org.recours.vault;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;

/// What a person types to open a profile. Closing wipes it.
///
/// The same words open a profile from every keyboard: they are put into Unicode form NFKC, and runs of spaces count as
/// one.
public final class Passphrase implements AutoCloseable {

    /// The fewest characters that an own passphrase may have.
    public static final int SHORTEST_OWN = 16;

    /// Words in a proposed passphrase: six of 2,048 are 66 bits.
    public static final int WORDS = 6;

    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /// A passphrase as it was typed. The given characters are wiped.
    public static Passphrase typed(char[] typed) {
        try {
            return new Passphrase(squeezed(typed));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /// Proposes one, at random, from the words of a list.
    public static Passphrase propose(WordList words) {
        return typed(String.join(" ", words.random(WORDS)).toCharArray());
    }

    /// Whether it may protect a profile. Long is what counts; what it is made of does not.
    public boolean isLongEnough() {
        return Character.codePointCount(characters, 0, characters.length) >= SHORTEST_OWN;
    }

    /// A copy to show once on the screen. Whoever asks wipes it.
    public char[] characters() {
        return characters.clone();
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    Wiped encoded() {
        return new Wiped(Utf8.wipeable(characters));
    }

    private static char[] squeezed(char[] typed) {
        // A String can't be wiped: one is made only for characters that need it, such as é typed in two parts.
        var normal = Normalizer.isNormalized(CharBuffer.wrap(typed), Normalizer.Form.NFKC)
                ? typed.clone()
                : Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKC)
                        .toCharArray();
        int length = 0;
        for (char character : normal) {
            boolean isSpace = Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (!isSpace) {
                normal[length++] = character;
            } else if (length > 0 && normal[length - 1] != ' ') {
                normal[length++] = ' ';
            }
        }
        if (length > 0 && normal[length - 1] == ' ') {
            length--;
        }
        var squeezed = Arrays.copyOf(normal, length);
        Arrays.fill(normal, '\0');
        return squeezed;
    }
}
