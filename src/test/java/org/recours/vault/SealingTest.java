package org.recours.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SealingTest {

    private static final byte[] CONTEXT = {1, 2, 3};
    private static final byte[] CONTENT = {4, 5, 6, 7};

    private final Secret key = Secret.random();

    @Test
    void whatWasSealedOpensOnlyInItsContextAndUnaltered() {
        var sealed = key.seal(CONTEXT, CONTENT);
        assertArrayEquals(CONTENT, key.open(CONTEXT, sealed).orElseThrow());
        assertEquals(Optional.empty(), key.open(new byte[0], sealed));
        assertEquals(Optional.empty(), Secret.random().open(CONTEXT, sealed));
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertEquals(Optional.empty(), key.open(CONTEXT, flipped));
        }
        for (int length = 0; length < sealed.length; length++) {
            assertEquals(Optional.empty(), key.open(CONTEXT, Arrays.copyOf(sealed, length)));
        }
    }

    @Test
    void theSameContentIsNeverSealedTheSameTwice() {
        assertFalse(Arrays.equals(key.seal(CONTEXT, CONTENT), key.seal(CONTEXT, CONTENT)));
    }

    @Test
    void twoContentsUnderOneNumberHaveTwoNonces() {
        var sealer = new Sealer(key, new byte[32]);
        var one = sealer.seal(7, CONTEXT, CONTENT);
        var other = sealer.seal(7, CONTEXT, new byte[] {9});
        assertFalse(Arrays.equals(one, 0, 12, other, 0, 12));
        assertEquals(Optional.empty(), sealer.open(8, CONTEXT, one));
    }

    @Test
    void aGrantOpensOnlyForItsSeatAndItsPurpose() {
        try (var seat = SeatKeys.random();
                var another = SeatKeys.random()) {
            var grant = seat.identity().seal(CONTEXT, CONTENT);
            assertArrayEquals(CONTENT, seat.open(CONTEXT, grant).orElseThrow());
            assertEquals(Optional.empty(), seat.open(new byte[] {9}, grant));
            assertEquals(Optional.empty(), another.open(CONTEXT, grant));
            for (int bit = 0; bit < grant.length * 8; bit++) {
                var flipped = grant.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertEquals(Optional.empty(), seat.open(CONTEXT, flipped));
            }
        }
    }

    @Test
    void aForgedKeyIsRefusedWithoutACrash() {
        var zero = new SeatIdentity(new byte[32], new byte[32]);
        assertFalse(zero.signed(CONTEXT, new byte[64]));
        assertFalse(zero.signed(CONTEXT, new byte[3]));
        assertThrows(IllegalArgumentException.class, () -> zero.seal(CONTEXT, CONTENT));
        assertThrows(IllegalArgumentException.class, () -> new SeatIdentity(new byte[31], new byte[32]));
    }
}
