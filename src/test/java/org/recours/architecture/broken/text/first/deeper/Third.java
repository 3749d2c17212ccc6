package org.recours.architecture.broken.text.first.deeper;

import java.util.List;
import org.recours.architecture.broken.text.first.First;

/// Breaks "no cycles".
public record Third(List<First> firsts) {}
