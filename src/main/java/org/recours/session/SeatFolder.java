package org.recours.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.recours.domain.control.EntryId;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.vault.DiskFault;
import org.recours.vault.DurableFile;
import org.recours.vault.KeyFile;
import org.recours.vault.MasterKey;
import org.recours.vault.Pin;
import org.recours.vault.Secret;

/// The files of one seat beside its journal: keys, the clinic it belongs to or asked to join, how Unlock lists it.
record SeatFolder(Path path) {

    private static final String CLINIC = "clinic";
    private static final String REQUEST = "request";
    private static final String PIN = "pin";
    private static final byte[] PIN_CONTEXT = "pin".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLINIC_CONTEXT = "clinic".getBytes(StandardCharsets.US_ASCII);

    boolean isMember() {
        return Files.exists(path.resolve(CLINIC));
    }

    /// What other seats said they have. May be missing: the next exchange tells it again.
    Path haves() {
        return path.resolve("haves");
    }

    /// Where the database lies. It may be thrown away at any time.
    Path database() {
        return path.resolve("database");
    }

    KeyFile keyFile() {
        return new KeyFile(path);
    }

    /// Which clinic this seat belongs to; empty while it only asks.
    Optional<EntryId> clinic(MasterKey master) {
        var file = path.resolve(CLINIC);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var key = master.key("state")) {
            var hex = key.open(CLINIC_CONTEXT, Files.readAllBytes(file));
            return Optional.of(hex.map(bytes -> new EntryId(new String(bytes, StandardCharsets.US_ASCII)))
                    .orElseThrow(() -> new Problem(new Phrase("problem.session.clinicDamaged"))));
        } catch (IOException e) {
            throw notRead(e);
        }
    }

    /// Belongs to this clinic from now on.
    void join(EntryId clinic, MasterKey master) {
        try (var key = master.key("state")) {
            DurableFile.replace(
                    path.resolve(CLINIC), key.seal(CLINIC_CONTEXT, clinic.hex().getBytes(StandardCharsets.US_ASCII)));
            DurableFile.delete(path.resolve(REQUEST));
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    void keep(JoinRequest request) {
        try {
            DurableFile.replace(path.resolve(REQUEST), request.bytes().toArray());
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /// The request that waits for its answer.
    Optional<JoinRequest> request() {
        try {
            var file = path.resolve(REQUEST);
            return Files.exists(file) ? JoinRequest.read(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw notRead(e);
        }
    }

    /// The digits that lift the veil, if any were chosen. One that can't be read is none: then the passphrase is
    /// needed.
    Optional<Pin> pin(Secret stateKey) {
        try {
            var file = path.resolve(PIN);
            return Files.exists(file)
                    ? stateKey.open(PIN_CONTEXT, Files.readAllBytes(file)).map(SeatFolder::pin)
                    : Optional.empty();
        } catch (IOException e) {
            throw notRead(e);
        }
    }

    private static Pin pin(byte[] digits) {
        var typed = new char[digits.length];
        for (int i = 0; i < digits.length; i++) {
            typed[i] = (char) digits[i];
        }
        Arrays.fill(digits, (byte) 0);
        return new Pin(typed);
    }

    /// Keeps the digits that lift the veil, sealed; none takes them away.
    void keepPin(Secret stateKey, String digits) {
        try {
            if (digits.isEmpty()) {
                DurableFile.delete(path.resolve(PIN));
            } else {
                DurableFile.replace(
                        path.resolve(PIN), stateKey.seal(PIN_CONTEXT, digits.getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    void keep(Label label) {
        try {
            label.write(path);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    Problem notWritten(IOException e) {
        return DiskFault.ofWriting(e, path).ofDisk("problem.session.notWritten", e);
    }

    private static Problem notRead(IOException e) {
        return new Problem(new Phrase("problem.session.notRead"), e);
    }
}
