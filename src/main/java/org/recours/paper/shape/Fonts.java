package org.recours.paper.shape;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The embedded fonts, each read when it is first needed and then kept (3 MB when all are). Make one for the
/// whole program.
///
/// Safe to share between threads.
public final class Fonts {

    private final Map<Cut, ParsedFont> parsed = new ConcurrentHashMap<>();

    ParsedFont font(Cut cut) {
        return parsed.computeIfAbsent(cut, missing -> new ParsedFont(missing.resource()));
    }

    /// The face for one grapheme cluster: the one made for its script, else the current one, else the first that
    /// has all its characters.
    Optional<Face> faceFor(String cluster, Face current, Weight weight) {
        var made = Face.madeFor(UScript.getScript(cluster.codePointAt(0)));
        var candidates = new ArrayList<Face>();
        made.ifPresent(candidates::add);
        candidates.add(current);
        candidates.addAll(List.of(Face.values()));
        return candidates.stream().filter(face -> has(face, weight, cluster)).findFirst();
    }

    private boolean has(Face face, Weight weight, String cluster) {
        return cluster.codePoints()
                .allMatch(c -> isInvisible(c) || font(new Cut(face, weight)).has(c));
    }

    /// Joiners, direction marks and the like: they steer shaping and need no glyph.
    static boolean isInvisible(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
