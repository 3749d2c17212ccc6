package org.recours.domain.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The codes of countries, ISO 3166: the one place that says which there are.
///
/// A code that is read as it was typed would have no calendar under `jo`, and a date would count through Eid.
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    /// @param written the two letters as a person or a file writes them, large or small
    /// @return them in capitals; empty when there is no such country
    public static Optional<String> read(String written) {
        return Optional.of(written.strip().toUpperCase(Locale.ROOT)).filter(Countries::isKnown);
    }

    /// Whether it is the code of a country, in capitals.
    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }
}
