package org.recours.domain.change;

import java.util.HexFormat;
import java.util.UUID;

/// How ids of 128 bits are written and ordered: as hexadecimal digits, by their bytes without sign.
final class Ids {

    private static final HexFormat HEX = HexFormat.of();

    private Ids() {}

    static UUID fromHex(String hex) {
        if (hex.length() != 32) {
            throw new IllegalArgumentException("an id has 32 hexadecimal digits, not " + hex.length());
        }
        return new UUID(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }

    static String toHex(UUID id) {
        return HEX.toHexDigits(id.getMostSignificantBits()) + HEX.toHexDigits(id.getLeastSignificantBits());
    }

    static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
