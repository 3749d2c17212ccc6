package org.recours.domain.deadline;

import java.util.Optional;
import org.recours.domain.problem.Phrase;

/// A way that stays open when the last day is over.
///
/// @param within counted plainly from the event; empty when no text sets an end
public record LateRoute(Phrase name, Optional<Period> within) {}
