package org.recours.paper.shape;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The embedded typefaces, one for a group of scripts, in the order in which they are asked for a character.
enum Face {
    LATIN("NotoSans", UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.DEVANAGARI),
    ARABIC("NotoSansArabic", UScript.ARABIC),
    BENGALI("NotoSansBengali", UScript.BENGALI),
    ETHIOPIC("NotoSansEthiopic", UScript.ETHIOPIC),
    MYANMAR("NotoSansMyanmar", UScript.MYANMAR);

    private final String file;
    private final Set<Integer> scripts;

    Face(String file, Integer... scripts) {
        this.file = file;
        this.scripts = Set.of(scripts);
    }

    String resource(Weight weight) {
        return "/org/recours/fonts/" + file + (weight == Weight.BOLD ? "-Bold.ttf" : "-Regular.ttf");
    }

    /// The face that was drawn for the script (an `UScript` code), if any was.
    static Optional<Face> madeFor(int script) {
        return Arrays.stream(values())
                .filter(face -> face.scripts.contains(script))
                .findFirst();
    }
}
