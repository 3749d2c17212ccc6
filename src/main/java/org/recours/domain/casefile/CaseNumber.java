package org.recours.domain.casefile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.recours.domain.change.SeatId;

/// The number by which people call a case: the clinic's code, four characters of the seat, and a counter of that seat,
/// as in `K-7QX2-3`.
///
/// Needs no network and no central register. After a laptop was cloned two cases may bear one number: the record's id
/// decides, and a command asks.
public record CaseNumber(String clinic, String seat, long counter) {

    /// Without I, L, O and U, which people misread and mishear (Crockford's base 32).
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int SEAT_CHARACTERS = 4;
    private static final int BITS = 5;
    private static final Pattern NOT_LATIN = Pattern.compile("[^A-Z]");
    private static final String NO_LETTER = "R";

    /// The number of the next case of a seat.
    public static CaseNumber of(String clinic, SeatId seat, long counter) {
        return new CaseNumber(clinic, seatCode(seat), counter);
    }

    /// The letter that begins every number of a clinic: the first Latin one of its name.
    public static String clinicCode(String clinicName) {
        var plain = Normalizer.normalize(clinicName, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        var letters = NOT_LATIN.matcher(plain).replaceAll("");
        return letters.isEmpty() ? NO_LETTER : letters.substring(0, 1);
    }

    /// The first 20 bits of the seat's id as four characters.
    public static String seatCode(SeatId seat) {
        long bits = seat.value().getMostSignificantBits();
        var code = new StringBuilder();
        for (int i = 1; i <= SEAT_CHARACTERS; i++) {
            code.append(ALPHABET.charAt((int) (bits >>> (Long.SIZE - i * BITS)) & ((1 << BITS) - 1)));
        }
        return code.toString();
    }

    /// `K-7QX2-3`.
    @Override
    public String toString() {
        return clinic + "-" + seat + "-" + counter;
    }
}
