package org.recours.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.recours.domain.change.Compartment;
import org.recours.vault.Sealer;
import org.recours.vault.SeatKeys;
import org.recours.vault.Secret;

/// A segment as bytes: `RCSEGM` and version (8), length of the manifest (4), manifest, signature (64), sealed body.
///
/// The body is deflated, then padded so that the whole file is a multiple of 4 KiB: who finds it learns its rough size.
/// For each change set it holds 0, its length and its bytes; or 1 and its hash, where it was erased.
final class SegmentFile {

    /// The most bytes that a segment file may have; larger ones are refused unread.
    static final int LARGEST = 8 << 20;

    private static final byte[] MAGIC = {'R', 'C', 'S', 'E', 'G', 'M', 0, 1};
    private static final byte[] SIGNED = "recours segment\0".getBytes(StandardCharsets.UTF_8);
    private static final int FIXED = MAGIC.length + Integer.BYTES;
    private static final int LARGEST_MANIFEST = 1 << 14;
    private static final int STEP = 4096;
    private static final int SEALED_LONGER = 1 + Secret.SIZE + Sealer.OVERHEAD;

    /// The least that a segment file must have to tell its manifest.
    static final int ENOUGH_FOR_MANIFEST = FIXED + LARGEST_MANIFEST;

    private SegmentFile() {}

    /// What reading a segment gives.
    sealed interface Reading {
        /// Everything is as the seat signed it. An erased change set is not among them.
        record Good(SegmentId id, Manifest manifest, List<byte[]> changeSets) implements Reading {}

        record Bad(Received.Refusal why) implements Reading {}
    }

    static byte[] write(Manifest manifest, List<byte[]> changeSets, SeatKeys seat, Secret clinicKey) {
        var bytes = manifest.encode();
        var signature = seat.sign(join(SIGNED, bytes));
        int before = FIXED + bytes.length + signature.length + SEALED_LONGER;
        try (var key = clinicKey.derive("segment")) {
            return join(
                    MAGIC,
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array(),
                    bytes,
                    signature,
                    key.seal(bytes, padded(deflated(changeSets), before)));
        }
    }

    /// The manifest's bytes; empty when these bytes, at least the first of a file, hold none.
    static Optional<byte[]> manifestBytes(byte[] file) {
        var buffer = ByteBuffer.wrap(file);
        var magic = new byte[MAGIC.length];
        try {
            buffer.get(magic);
            int length = buffer.getInt();
            if (!Arrays.equals(magic, MAGIC) || length < 0 || length > LARGEST_MANIFEST) {
                return Optional.empty();
            }
            var manifest = new byte[length];
            buffer.get(manifest);
            return Optional.of(manifest);
        } catch (BufferUnderflowException _) {
            return Optional.empty();
        }
    }

    /// Reads and checks everything: form, clinic, compartment, signature, seal, hashes.
    static Reading read(byte[] file, Trust trust) {
        var bytes = manifestBytes(file);
        var decoded = bytes.flatMap(Manifest::decode);
        if (decoded.isEmpty() || file.length > LARGEST) {
            return new Reading.Bad(Received.Refusal.NOT_A_SEGMENT);
        }
        var manifest = decoded.get();
        int signatureAt = FIXED + bytes.get().length;
        int bodyAt = signatureAt + SeatKeys.SIGNATURE;
        if (file.length < bodyAt) {
            return new Reading.Bad(Received.Refusal.NOT_A_SEGMENT);
        }
        var refusal = refusal(manifest, bytes.get(), Arrays.copyOfRange(file, signatureAt, bodyAt), trust);
        if (refusal.isPresent()) {
            return new Reading.Bad(refusal.get());
        }
        var key = trust.key().apply(manifest.compartment(), manifest.epoch());
        if (key.isEmpty()) {
            return new Reading.Bad(Received.Refusal.KEY_NOT_GRANTED);
        }
        var body = Arrays.copyOfRange(file, bodyAt, file.length);
        return opened(key.get(), bytes.get(), body)
                .flatMap(plain -> changeSets(plain, manifest))
                .<Reading>map(changeSets -> new Reading.Good(Manifest.idOf(bytes.get()), manifest, changeSets))
                .orElseGet(() -> new Reading.Bad(Received.Refusal.DAMAGED));
    }

    private static Optional<Received.Refusal> refusal(Manifest manifest, byte[] bytes, byte[] signature, Trust trust) {
        if (!manifest.clinic().equals(trust.clinic())) {
            return Optional.of(Received.Refusal.OTHER_CLINIC);
        }
        if (manifest.compartment() != Compartment.GENERAL) {
            return Optional.of(Received.Refusal.NOT_GENERAL);
        }
        var signer = trust.seat().apply(manifest.seat());
        if (signer.isEmpty()) {
            return Optional.of(Received.Refusal.UNKNOWN_SEAT);
        }
        return signer.get().signed(join(SIGNED, bytes), signature)
                ? Optional.empty()
                : Optional.of(Received.Refusal.WRONG_SIGNATURE);
    }

    private static Optional<byte[]> opened(Secret clinicKey, byte[] manifest, byte[] body) {
        try (var key = clinicKey.derive("segment")) {
            return key.open(manifest, body);
        }
    }

    private static byte[] deflated(List<byte[]> changeSets) {
        var plain = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(plain)) {
            for (var changeSet : changeSets) {
                out.writeByte(0);
                out.writeInt(changeSet.length);
                out.write(changeSet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        try (var deflater = new Deflater()) {
            deflater.setInput(plain.toByteArray());
            deflater.finish();
            var deflated = new ByteArrayOutputStream();
            var buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                deflated.write(buffer, 0, deflater.deflate(buffer));
            }
            return deflated.toByteArray();
        }
    }

    /// Length and content, filled with zeros so that the file, with what stands `before` the content, fills whole
    /// steps.
    private static byte[] padded(byte[] deflated, int before) {
        int size = (before + Integer.BYTES + deflated.length + STEP - 1) / STEP * STEP - before;
        return ByteBuffer.allocate(size).putInt(deflated.length).put(deflated).array();
    }

    private static Optional<List<byte[]>> changeSets(byte[] padded, Manifest manifest) {
        long most = manifest.bytes() + manifest.count() * (1 + Integer.BYTES + SegmentId.SIZE);
        if (padded.length < Integer.BYTES || manifest.bytes() < 0 || manifest.count() < 0 || most > LARGEST) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(padded).getInt();
        if (length < 0 || length > padded.length - Integer.BYTES) {
            return Optional.empty();
        }
        return inflated(padded, length, (int) most).flatMap(plain -> parsed(plain, manifest));
    }

    private static Optional<byte[]> inflated(byte[] padded, int length, int most) {
        try (var inflater = new Inflater()) {
            inflater.setInput(padded, Integer.BYTES, length);
            var plain = new byte[most];
            int size = inflater.inflate(plain);
            return inflater.finished() ? Optional.of(Arrays.copyOf(plain, size)) : Optional.empty();
        } catch (DataFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<List<byte[]>> parsed(byte[] plain, Manifest manifest) {
        var changeSets = new ArrayList<byte[]>();
        var leaves = new ArrayList<byte[]>();
        try (var in = new DataInputStream(new ByteArrayInputStream(plain))) {
            while (in.available() > 0) {
                if (in.readByte() == 0) {
                    int length = in.readInt();
                    if (length < 0 || length > in.available()) {
                        return Optional.empty();
                    }
                    var changeSet = in.readNBytes(length);
                    changeSets.add(changeSet);
                    leaves.add(MerkleTree.leaf(changeSet));
                } else {
                    leaves.add(in.readNBytes(SegmentId.SIZE));
                }
            }
        } catch (IOException _) { // the bytes end too early
            return Optional.empty();
        }
        boolean isWhole =
                leaves.size() == manifest.count() && MerkleTree.root(leaves).equals(manifest.root());
        return isWhole ? Optional.of(List.copyOf(changeSets)) : Optional.empty();
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
