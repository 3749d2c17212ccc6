package org.recours.paper.shape;

import com.ibm.icu.lang.UScript;
import java.util.Optional;

/// The embedded typefaces, one for a group of scripts, in the order in which they are asked for a character.
enum Face {
    LATIN("NotoSans"),
    ARABIC("NotoSansArabic"),
    BENGALI("NotoSansBengali"),
    ETHIOPIC("NotoSansEthiopic"),
    MYANMAR("NotoSansMyanmar");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String resource(Weight weight) {
        return "/org/recours/fonts/" + file + (weight == Weight.BOLD ? "-Bold.ttf" : "-Regular.ttf");
    }

    /// The face that was drawn for the script (an `UScript` code), if any was.
    static Optional<Face> madeFor(int script) {
        return switch (script) {
            case UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.DEVANAGARI -> Optional.of(LATIN);
            case UScript.ARABIC -> Optional.of(ARABIC);
            case UScript.BENGALI -> Optional.of(BENGALI);
            case UScript.ETHIOPIC -> Optional.of(ETHIOPIC);
            case UScript.MYANMAR -> Optional.of(MYANMAR);
            default -> Optional.empty();
        };
    }
}
