package org.recours.journal;

import java.util.HexFormat;
import java.util.List;
import org.recours.vault.Sha256;

/// The hash of several change sets from their hashes, as in RFC 6962: leaves and branches are told apart.
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] BRANCH = {1};

    private MerkleTree() {}

    static byte[] leaf(byte[] changeSet) {
        return Sha256.of(LEAF, changeSet);
    }

    /// 64 hexadecimal digits.
    static String root(List<byte[]> leaves) {
        return HexFormat.of().formatHex(leaves.isEmpty() ? Sha256.of() : hash(leaves));
    }

    private static byte[] hash(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Sha256.of(BRANCH, hash(leaves.subList(0, left)), hash(leaves.subList(left, leaves.size())));
    }
}
