package org.recours.architecture.broken.nowhere;

/// Lies in a ring that the table does not name.
public final class Stray {}
