package org.recours.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.encoding.ChangeSetCodec;
import org.recours.journal.Manifest;

/// What the change sets of one segment claim, held against the seat that signed it. Remembers what it read, so that
/// nobody reads it twice.
final class Claims {

    private final List<ChangeSetCodec.Encoded> understood = new ArrayList<>();
    private boolean isAllUnderstood = true;

    /// Whether nothing in it speaks for another seat or of another compartment. What this version does not understand
    /// claims nothing yet: it is kept and passed on, and asked again when it is read.
    boolean areOwn(Manifest manifest, List<byte[]> changeSets) {
        for (var bytes : changeSets) {
            ChangeSetCodec.decode(bytes).ifPresentOrElse(understood::add, () -> isAllUnderstood = false);
        }
        return understood.stream().allMatch(set -> isOwn(manifest, set));
    }

    /// The change sets, all of them; empty when one is not understood.
    Optional<List<ChangeSetCodec.Encoded>> understood() {
        return isAllUnderstood ? Optional.of(List.copyOf(understood)) : Optional.empty();
    }

    /// The change sets, all of them; empty when one is not understood, or not its seat's to say.
    static Optional<List<ChangeSetCodec.Encoded>> own(Manifest manifest, List<byte[]> changeSets) {
        var claims = new Claims();
        return claims.areOwn(manifest, changeSets) ? claims.understood() : Optional.empty();
    }

    private static boolean isOwn(Manifest manifest, ChangeSetCodec.Encoded set) {
        return set.compartment() == manifest.compartment()
                && set.ops().stream().allMatch(op -> op.op().by().equals(manifest.seat()));
    }
}
