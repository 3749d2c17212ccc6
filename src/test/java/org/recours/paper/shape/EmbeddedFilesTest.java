package org.recours.paper.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class EmbeddedFilesTest {

    private static final String FOLDER = "/org/recours/fonts/";

    @Test
    void theFontsAreTheOnesThatWereAdopted() throws IOException, NoSuchAlgorithmException {
        var sums =
                new String(bytes("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList();
        assertEquals(2 * Face.values().length + 1, sums.size(), "each font and the licence has a line");
        for (var line : sums) {
            var parts = line.split("  ", 2);
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes(parts[1]));
            assertEquals(parts[0], HexFormat.of().formatHex(digest), parts[1]);
        }
    }

    @Test
    void everyFaceHasBothWeights() throws IOException {
        for (var face : Face.values()) {
            for (var weight : Weight.values()) {
                var name = face.resource(weight).substring(FOLDER.length());
                assertEquals(0x00010000, first(bytes(name)), name + " is TrueType");
            }
        }
    }

    private static int first(byte[] file) {
        return (file[0] << 24) | (file[1] << 16) | (file[2] << 8) | file[3];
    }

    private static byte[] bytes(String name) throws IOException {
        try (var stream = EmbeddedFilesTest.class.getResourceAsStream(FOLDER + name)) {
            assertNotNull(stream, name);
            return stream.readAllBytes();
        }
    }
}
