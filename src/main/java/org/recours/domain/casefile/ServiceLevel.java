package org.recours.domain.casefile;

/// How far the clinic goes in this matter.
public enum ServiceLevel {
    ADVICE,
    DOCUMENT_HELP,
    REPRESENTATION
}
