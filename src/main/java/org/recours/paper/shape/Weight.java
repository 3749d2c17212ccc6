package org.recours.paper.shape;

/// How heavy letters are drawn. There is no italic: most of the scripts have none.
public enum Weight {
    REGULAR,
    BOLD
}
