package org.recours.architecture.broken.text.first;

import org.recours.architecture.broken.text.second.Second;

/// Breaks "no cycles": first, second, first.deeper, first.
public record First(Second second) {}
