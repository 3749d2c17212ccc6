package org.recours.journal;

/// What became of a segment that arrived.
public sealed interface Received {

    /// It is kept, durably.
    record Kept(SegmentId id, Manifest manifest) implements Received {}

    /// It is kept, and another with the same number was here already: the laptop that wrote both was cloned or
    /// restored.
    record KeptBesideAnother(SegmentId id, Manifest manifest) implements Received {}

    /// It was here already.
    record Known(SegmentId id) implements Received {}

    /// It is as its seat signed it, and says what that seat may not say: it speaks for another seat, or of another
    /// compartment. It is not kept. Nothing changed.
    record Overstepping(SegmentId id, Manifest manifest) implements Received {}

    /// It is not kept. Nothing changed.
    record Refused(Refusal why) implements Received {}

    /// Why a segment is not accepted.
    enum Refusal {
        /// These bytes are no segment, or one of a version that this program does not know.
        NOT_A_SEGMENT,
        OTHER_CLINIC,
        /// Its compartment does not travel.
        NOT_GENERAL,
        /// Its seat is not in the control log; perhaps the entry that enrols it has yet to arrive.
        UNKNOWN_SEAT,
        WRONG_SIGNATURE,
        /// This seat was not granted the key of its epoch; perhaps the grant has yet to arrive.
        KEY_NOT_GRANTED,
        /// The body is not what the manifest says.
        DAMAGED
    }
}
