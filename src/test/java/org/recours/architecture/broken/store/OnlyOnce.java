package org.recours.architecture.broken.store;

/// Breaks "no interface with a single implementation".
public interface OnlyOnce {

    int sum();
}
