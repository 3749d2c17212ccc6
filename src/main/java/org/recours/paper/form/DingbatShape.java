package org.recours.paper.form;

/// The marks of ZapfDingbats that forms tick boxes with, as filled paths in a square of 1 by 1.
enum DingbatShape {
    TICK("0.05 0.45 m 0.17 0.53 l 0.36 0.27 l 0.80 0.98 l 0.95 0.90 l 0.42 0.03 l 0.30 0.03 l h"),
    CROSS("0.10 0.00 m 0.00 0.10 l 0.40 0.50 l 0.00 0.90 l 0.10 1.00 l 0.50 0.60 l 0.90 1.00 l 1.00 0.90 l "
            + "0.60 0.50 l 1.00 0.10 l 0.90 0.00 l 0.50 0.40 l h"),
    CIRCLE("1.00 0.50 m 1.00 0.776 0.776 1.00 0.50 1.00 c 0.224 1.00 0.00 0.776 0.00 0.50 c "
            + "0.00 0.224 0.224 0.00 0.50 0.00 c 0.776 0.00 1.00 0.224 1.00 0.50 c h"),
    DIAMOND("0.50 0.00 m 1.00 0.50 l 0.50 1.00 l 0.00 0.50 l h"),
    SQUARE("0.05 0.05 0.90 0.90 re"),
    STAR("0.50 1.00 m 0.62 0.64 l 1.00 0.64 l 0.69 0.41 l 0.81 0.05 l 0.50 0.27 l 0.19 0.05 l 0.31 0.41 l "
            + "0.00 0.64 l 0.38 0.64 l h");

    private final String path;

    DingbatShape(String path) {
        this.path = path;
    }

    /// The shape of a letter in ZapfDingbats; a tick for one that no form programme offers.
    static DingbatShape of(String letter) {
        return switch (letter) {
            case "5", "6", "7", "8" -> CROSS;
            case "l", "m" -> CIRCLE;
            case "u" -> DIAMOND;
            case "n" -> SQUARE;
            case "H", "I", "J" -> STAR;
            default -> TICK;
        };
    }

    /// Path operators, without the one that fills.
    String path() {
        return path;
    }
}
