package org.recours.domain.casefile;

/// Whether the letter says how to act against it, where and until when.
public enum RemedyNotice {
    COMPLETE,
    MISSING,
    WRONG;

    public boolean isFaulty() {
        return this != COMPLETE;
    }
}
