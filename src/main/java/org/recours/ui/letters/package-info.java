/// Letters, pocket slips and referral cards of a case: filled from what is recorded, looked at, kept and printed.
///
/// The language of the paper is chosen apart from the language of the window. Imports `ui.kit`, `ui.nav`, `usecase`,
/// `text` and `domain`. Begin with [org.recours.ui.letters.LetterViewModel].
@NullMarked
package org.recours.ui.letters;

import org.jspecify.annotations.NullMarked;
