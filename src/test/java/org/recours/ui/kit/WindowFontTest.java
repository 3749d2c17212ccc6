package org.recours.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class WindowFontTest {

    @Test
    void theFontIsTheOneThatWasAdopted() throws IOException, NoSuchAlgorithmException {
        var sums =
                new String(bytes("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList();
        assertEquals(3, sums.size(), "two weights and the licence");
        for (var line : sums) {
            var parts = line.split("  ", 2);
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes(parts[1]));
            assertEquals(parts[0], HexFormat.of().formatHex(digest), parts[1]);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (var stream = WindowFontTest.class.getResourceAsStream("/org/recours/ui/fonts/" + name)) {
            assertNotNull(stream, name);
            return stream.readAllBytes();
        }
    }
}
