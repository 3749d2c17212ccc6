package org.recours.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.junit.jupiter.api.Test;

/// The examples that the standards print: what is computed here is what everybody else computes.
final class KnownAnswersTest {

    private static final byte[] GRECIAN_URN = hex("4f6465206f6e2061204772656369616e2055726e");
    private static final byte[] BEAUTY = hex("4265617574792069732074727574682c20747275746820626561757479");
    private static final byte[] COUNT_0 = hex("436f756e742d30");

    @Test
    void argon2idAnswersLikeRfc9106() {
        var parameters = Argon2id.parameters(new Cost(32, 3), 4)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4))
                .build();
        var tag = new byte[32];
        Argon2id.generate(parameters, filled(32, 1), tag);
        assertEquals("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659", hex(tag));
    }

    @Test
    void hkdfAnswersLikeRfc5869() {
        var key = Secret.hkdf(filled(22, 0x0b), hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42);
        assertEquals("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865", hex(key));
    }

    @Test
    void ed25519SignsLikeRfc8032() {
        try (var keys = SeatKeys.of(
                Secret.of(hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")), Secret.random())) {
            var message = hex("af82");
            var signature = keys.sign(message);
            assertEquals(
                    "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
                    hex(keys.identity().signing()));
            assertEquals(
                    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                            + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
                    hex(signature));
            assertTrue(keys.identity().signed(message, signature));
            signature[40] ^= 1;
            assertFalse(keys.identity().signed(message, signature));
        }
    }

    @Test
    void aGrantOpensLikeRfc9180() {
        var receiver =
                new X25519PrivateKeyParameters(hex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"));
        var sealed = hex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"
                + "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a");
        var opened = new Hpke(HPKE.aead_AES_GCM128).open(receiver, GRECIAN_URN, COUNT_0, sealed);
        assertArrayEquals(BEAUTY, opened.orElseThrow());
    }

    /// RFC 9180 prints no example of our cipher with X25519; this one is BoringSSL's and Tink's.
    @Test
    void aGrantIsSealedLikeBoringSslDoes() {
        var receiver =
                new X25519PublicKeyParameters(hex("ac66bae9ffa270cf4a89ed9f274e30c0456babae2572aaaf002ff0d8884ab018"));
        var sender =
                new X25519PrivateKeyParameters(hex("28e212563a8b6f068af7ff17400ff1baf23612b7a738bbaf5dfb321b2b5b431a"));
        var pair = new AsymmetricCipherKeyPair(sender.generatePublicKey(), sender);
        var sealed = Hpke.GRANT.seal(receiver, pair, GRECIAN_URN, COUNT_0, BEAUTY);
        assertEquals(
                "23ded2d5d90ea89d975dac4792b297240f194952d7421aacbff0474100052b6bb8aa58d18ef6c42b6960e2e28f",
                hex(Arrays.copyOfRange(sealed, 32, sealed.length)));
    }

    /// Test case 16 of the GCM specification by McGrew and Viega.
    @Test
    void aesGcmAnswersLikeItsSpecification() throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(128, hex("cafebabefacedbaddecaf888")));
        cipher.updateAAD(hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
        var sealed = cipher.doFinal(hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
        assertEquals(
                "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                        + "76fc6ece0f4e1768cddf8853bb2d551b",
                hex(sealed));
    }

    @Test
    void sha256AnswersLikeFips180() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                hex(Sha256.of("a".getBytes(StandardCharsets.UTF_8), "bc".getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] filled(int count, int value) {
        var bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
