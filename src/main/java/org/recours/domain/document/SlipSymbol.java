package org.recours.domain.document;

import org.recours.domain.problem.Phrase;

/// The picture that a person chooses for pocket slips, and knows again without reading.
///
/// Common things; none is of a party or an army, and none reminds of a crossing.
public enum SlipSymbol {
    SUN("""
        M 72 50 C 72 62.2 62.2 72 50 72 C 37.8 72 28 62.2 28 50 C 28 37.8 37.8 28 50 28 C 62.2 28 72 37.8 72 50
        Z M 78 44 L 96 50 L 78 56 Z M 74 65.6 L 82.5 82.5 L 65.6 74 Z M 56 78 L 50 96 L 44 78 Z M 34.4 74 L 17.5
        82.5 L 26 65.6 Z M 22 56 L 4 50 L 22 44 Z M 26 34.4 L 17.5 17.5 L 34.4 26 Z M 44 22 L 50 4 L 56 22 Z M
        65.6 26 L 82.5 17.5 L 74 34.4 Z
        """),
    TREE("""
        M 50 4 L 76 38 L 64 38 L 84 66 L 56 66 L 56 96 L 44 96 L 44 66 L 16 66 L 36 38 L 24 38 Z
        """),
    FISH("""
        M 4 50 C 20 24 50 20 72 46 L 96 26 C 90 42 90 58 96 74 L 72 54 C 50 80 20 76 4 50 Z M 28 46 C 28 48.2
        26.2 50 24 50 C 21.8 50 20 48.2 20 46 C 20 43.8 21.8 42 24 42 C 26.2 42 28 43.8 28 46 Z
        """),
    KEY("""
        M 48 50 C 48 62.2 38.2 72 26 72 C 13.8 72 4 62.2 4 50 C 4 37.8 13.8 28 26 28 C 38.2 28 48 37.8 48 50 Z M
        32 50 C 32 55.5 27.5 60 22 60 C 16.5 60 12 55.5 12 50 C 12 44.5 16.5 40 22 40 C 27.5 40 32 44.5 32 50 Z
        M 46 44 L 96 44 L 96 70 L 86 70 L 86 56 L 78 56 L 78 66 L 68 66 L 68 56 L 46 56 C 47.5 52 47.5 48 46 44
        Z
        """),
    STAR("""
        M 50 7 L 60.6 38.4 L 93.7 38.8 L 67.1 58.6 L 77 90.2 L 50 71 L 23 90.2 L 32.9 58.6 L 6.3 38.8 L 39.4
        38.4 Z
        """),
    HOUSE("""
        M 50 6 L 96 48 L 84 48 L 84 94 L 16 94 L 16 48 L 4 48 Z M 42 94 L 42 62 L 58 62 L 58 94 Z
        """),
    FLOWER("""
        M 59 50 C 59 55 55 59 50 59 C 45 59 41 55 41 50 C 41 45 45 41 50 41 C 55 41 59 45 59 50 Z M 50 37 C 28
        26 34 4 50 4 C 66 4 72 26 50 37 Z M 61.3 43.5 C 59.8 18.9 81.8 13.1 89.8 27 C 97.8 40.9 81.8 57.1 61.3
        43.5 Z M 61.3 56.5 C 81.8 42.9 97.8 59.1 89.8 73 C 81.8 86.9 59.8 81.1 61.3 56.5 Z M 50 63 C 72 74 66 96
        50 96 C 34 96 28 74 50 63 Z M 38.7 56.5 C 40.2 81.1 18.2 86.9 10.2 73 C 2.2 59.1 18.2 42.9 38.7 56.5 Z M
        38.7 43.5 C 18.2 57.1 2.2 40.9 10.2 27 C 18.2 13.1 40.2 18.9 38.7 43.5 Z
        """),
    CUP("""
        M 12 24 L 72 24 L 72 30 C 102 24 102 68 70 64 C 67 76 60 84 54 86 L 30 86 C 20 82 12 66 12 48 Z M 72 40
        L 71.5 54 C 87 57 87 36 72 40 Z M 6 90 L 78 90 L 78 96 L 6 96 Z
        """),
    UMBRELLA("""
        M 46 4 L 54 4 L 54 12 C 78 14 94 32 96 54 C 88 46 78 46 72 54 C 68 48 60 47 54 51 L 54 82 C 54 100 26
        100 26 82 L 34 82 C 34 89 46 89 46 82 L 46 51 C 40 47 32 48 28 54 C 22 46 12 46 4 54 C 6 32 22 14 46 12
        Z
        """),
    KITE("""
        M 40 4 L 68 30 L 40 70 L 14 30 Z M 41 14 L 41 29 L 56 29 Z M 39 72 C 52 76 46 86 60 84 C 74 82 70 92 90
        94 L 90 98 C 64 98 68 88 58 89 C 40 90 46 80 36 77 Z
        """),
    MOUNTAIN("""
        M 2 90 L 36 20 L 54 56 L 66 38 L 98 90 Z M 36 34 L 27 52 L 36 47 L 45 52 Z
        """),
    LADDER("""
        M 22 4 L 32 4 L 32 14 L 68 14 L 68 4 L 78 4 L 78 96 L 68 96 L 68 86 L 32 86 L 32 96 L 22 96 Z M 32 20 L
        68 20 L 68 36 L 32 36 Z M 32 42 L 68 42 L 68 58 L 32 58 Z M 32 64 L 68 64 L 68 80 L 32 80 Z
        """);

    private final String outline;

    SlipSymbol(String outline) {
        this.outline = outline;
    }

    /// Its name, for the person who chooses.
    public Phrase phrase() {
        return new Phrase("slip.symbol." + name());
    }

    /// The filled shape, by the even-odd rule, in a square of 100 by 100 whose y grows downwards: SVG path data with
    /// absolute `M`, `L`, `C` and `Z` alone, all words apart by spaces or line ends.
    public String outline() {
        return outline;
    }
}
