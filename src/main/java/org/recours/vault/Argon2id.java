package org.recours.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Turns a passphrase into a key, slowly (Argon2id, RFC 9106).
final class Argon2id {

    private Argon2id() {}

    /// The key that wraps the master key. One lane: the library computes lanes one after another, so more would only
    /// help an attacker who computes them side by side.
    static Secret derive(Passphrase passphrase, byte[] salt, Cost cost) {
        try (var password = passphrase.encoded();
                var key = new Wiped(new byte[Secret.SIZE])) {
            var parameters = parameters(cost, 1).withSalt(salt).build();
            generate(parameters, password.bytes(), key.bytes());
            return Secret.of(key.bytes());
        }
    }

    static Argon2Parameters.Builder parameters(Cost cost, int lanes) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(lanes);
    }

    static void generate(Argon2Parameters parameters, byte[] password, byte[] out) {
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        generator.generateBytes(password, out);
    }
}
