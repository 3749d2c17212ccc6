package org.recours.domain.casefile;

/// What a person comes with. An appeal has a time limit set by law; a complaint stops none.
public enum Kind {
    COMPLAINT,
    APPEAL,
    INFORMATION_REQUEST
}
