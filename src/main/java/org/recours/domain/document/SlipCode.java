package org.recours.domain.document;

import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/// The code on a pocket slip: it leads to the case in the clinic’s list and says nothing to anybody else.
///
/// Six characters from an alphabet without vowels (no words), and without characters that are read for one another
/// (0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V). It has no dash, so nobody takes it for a case number.
///
/// @param characters six of [#ALPHABET], without the space that [#spaced] prints
public record SlipCode(String characters) {

    /// What a code is made of.
    public static final String ALPHABET = "34679CDFGHJKMNPRTWXY";

    private static final int LENGTH = 6;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public SlipCode {
        if (!SHAPE.matcher(characters).matches()) {
            throw new IllegalArgumentException("a slip’s code has " + LENGTH + " characters of " + ALPHABET);
        }
    }

    /// A new code.
    ///
    /// @param below gives a whole number from 0 up to its argument that nobody can foresee: `secureRandom::nextInt`
    public static SlipCode drawn(IntUnaryOperator below) {
        var characters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt(below.applyAsInt(ALPHABET.length())));
        }
        return new SlipCode(characters.toString());
    }

    /// As it is printed and read out: `7KM 4TX`.
    public String spaced() {
        return characters.substring(0, LENGTH / 2) + " " + characters.substring(LENGTH / 2);
    }

    /// Not the code: it leads to a case.
    @Override
    public String toString() {
        return "SlipCode";
    }
}
