package org.recours.cli;

import java.util.Locale;

/// Constants as JSON writes them: `information_request`.
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
