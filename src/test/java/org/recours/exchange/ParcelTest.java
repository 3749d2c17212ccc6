package org.recours.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recours.domain.change.Value;
import org.recours.vault.Secret;

class ParcelTest {

    private final Secret transport = Secret.random();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3_000, 4_020, 4_096, 100_000})
    void whatIsSealedOpensAgainAndItsSizeSaysLittle(int size) {
        var parcel = parcel(size);
        var sealed = parcel.seal(transport);
        assertEquals(0, sealed.length % 4096);
        assertEquals(Optional.of(parcel), Parcel.open(transport, sealed));
    }

    @Test
    void anotherClinicReadsNothingAndNamesItOtherwise() {
        var parcel = parcel(10);
        assertEquals(Optional.empty(), Parcel.open(Secret.random(), parcel.seal(transport)));
        assertNotEquals(parcel.fileName(transport), parcel.fileName(Secret.random()));
    }

    @Test
    void everyFlippedBitIsNoticed() {
        var sealed = parcel(10).seal(transport);
        int refused = 0;
        for (int bit = 0; bit < sealed.length * 8; bit += 7) {
            var damaged = sealed.clone();
            damaged[bit / 8] ^= (byte) (1 << (bit % 8));
            refused += Parcel.open(transport, damaged).isEmpty() ? 1 : 0;
        }
        assertEquals((sealed.length * 8 + 6) / 7, refused);
    }

    @Test
    void nothingOfTheContentCanBeReadInTheFile() {
        var sealed = new String(parcel(200).seal(transport), StandardCharsets.ISO_8859_1);
        assertFalse(sealed.contains("xxxx"));
        assertFalse(sealed.contains("segment-1"));
    }

    private static Parcel parcel(int size) {
        var content = "x".repeat(size).getBytes(StandardCharsets.US_ASCII);
        return new Parcel(Parcel.Kind.SEGMENT, "segment-1", new Value.Bytes(content));
    }
}
