package org.recours.paper.form;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Transliterator;

/// Scripts whose letters hold hands, such as Arabic: one letter in each cell of a comb is not how anybody reads
/// them.
final class Joining {

    private Joining() {}

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(Joining::joins);
    }

    /// A spelling in plain Latin letters, to be checked by somebody: short vowels that Arabic does not write are
    /// absent.
    static String apart(String text) {
        var latin = Transliterator.getInstance("Any-Latin").transliterate(text);
        var plain = Transliterator.getInstance("Latin-ASCII").transliterate(latin);
        return plain.replaceAll("[^ -~]", "").strip();
    }

    private static boolean joins(int letter) {
        return switch (UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE)) {
            case JoiningType.DUAL_JOINING, JoiningType.LEFT_JOINING, JoiningType.RIGHT_JOINING -> true;
            default -> false;
        };
    }
}
