/// Small papers that a person carries: the pocket slip and the referral card.
///
/// They hold so little that whoever finds one learns nothing of a case. Imports `domain`, `text`, `paper.layout`,
/// `paper.shape`. Begin with [SlipPrinter].
@NullMarked
package org.recours.paper.slip;

import org.jspecify.annotations.NullMarked;
