/// Sheets of A4 about a deadline: the explanation for the person, the control sheet of the clinic, the timeline as
/// proof.
///
/// Imports `domain`, `text`, `paper.layout`, `paper.shape`. Begin with [ExplanationPrinter]; what all have in common is
/// in [Sheet].
@NullMarked
package org.recours.paper.sheet;

import org.jspecify.annotations.NullMarked;
