package org.recours.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.encoding.ChangeSetCodec;
import org.recours.journal.Manifest;

/// What the change sets of a segment claim, held against the seat that signed it.
final class Claims {

    private Claims() {}

    /// Whether nothing in it speaks for another seat or of another compartment. What this version does not understand
    /// claims nothing yet: it is kept and passed on, and asked again when it is read.
    static boolean areOwn(Manifest manifest, List<byte[]> changeSets) {
        return changeSets.stream()
                .flatMap(bytes -> ChangeSetCodec.decode(bytes).stream())
                .allMatch(set -> isOwn(manifest, set));
    }

    /// The change sets, all of them; empty when one is not understood, or not its seat's to say.
    static Optional<List<ChangeSetCodec.Encoded>> own(Manifest manifest, List<byte[]> changeSets) {
        var sets = new ArrayList<ChangeSetCodec.Encoded>();
        for (var bytes : changeSets) {
            var set = ChangeSetCodec.decode(bytes).filter(one -> isOwn(manifest, one));
            if (set.isEmpty()) {
                return Optional.empty();
            }
            sets.add(set.get());
        }
        return Optional.of(sets);
    }

    private static boolean isOwn(Manifest manifest, ChangeSetCodec.Encoded set) {
        return set.compartment() == manifest.compartment()
                && set.ops().stream().allMatch(op -> op.op().by().equals(manifest.seat()));
    }
}
