/// Letters, slips and cards of a case.
///
/// Begin with [org.recours.ui.letters.LetterViewModelTest].
@NullMarked
package org.recours.ui.letters;

import org.jspecify.annotations.NullMarked;
