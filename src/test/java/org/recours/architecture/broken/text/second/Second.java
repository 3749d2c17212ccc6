package org.recours.architecture.broken.text.second;

import org.recours.architecture.broken.text.first.deeper.Third;

/// Breaks "no cycles".
public record Second(Third third) {}
