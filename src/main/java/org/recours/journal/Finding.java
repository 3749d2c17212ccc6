package org.recours.journal;

import org.recours.domain.problem.Phrase;

/// Something on the disk that is not as it was written.
///
/// @param file the file's name in its folder
public record Finding(Kind kind, String file) {

    /// What is wrong, and how bad it is.
    public enum Kind {
        /// A save in the middle of a tail file can't be read.
        SAVE_DAMAGED,
        /// A tail file that still counts is not there.
        TAIL_MISSING,
        /// The last write was interrupted before anybody was told that it was saved. Not an alarm.
        UNFINISHED_END,
        /// A segment can't be read, or is not what its name says.
        SEGMENT_DAMAGED,
        /// A segment was sealed with a key that this seat was not granted.
        SEGMENT_LOCKED,
        /// A segment between others of the same laptop is not here.
        SEGMENT_MISSING,
        /// Two segments of one laptop bear the same number: that laptop was cloned or restored.
        SEGMENT_TWICE,
        /// An entry of the control log can't be read.
        CONTROL_DAMAGED,
        /// A draft can't be read.
        DRAFT_DAMAGED,
        /// The screen was told of saves that are no longer in any file.
        SAVES_MISSING
    }

    /// Whether a person must act.
    public boolean isAlarm() {
        return kind != Kind.UNFINISHED_END;
    }

    /// The sentence for the person.
    public Phrase phrase() {
        return switch (kind) {
            case SAVE_DAMAGED -> new Phrase("problem.finding.saveDamaged", file);
            case TAIL_MISSING -> new Phrase("problem.finding.tailMissing", file);
            case UNFINISHED_END -> new Phrase("problem.finding.unfinishedEnd", file);
            case SEGMENT_DAMAGED -> new Phrase("problem.finding.segmentDamaged", file);
            case SEGMENT_LOCKED -> new Phrase("problem.finding.segmentLocked", file);
            case SEGMENT_MISSING -> new Phrase("problem.finding.segmentMissing", file);
            case SEGMENT_TWICE -> new Phrase("problem.finding.segmentTwice", file);
            case CONTROL_DAMAGED -> new Phrase("problem.finding.controlDamaged", file);
            case DRAFT_DAMAGED -> new Phrase("problem.finding.draftDamaged", file);
            case SAVES_MISSING -> new Phrase("problem.finding.savesMissing");
        };
    }
}
