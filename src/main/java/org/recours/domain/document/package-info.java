/// What is printed for a person: letters, pocket slips, referral cards, filled forms, and their pages as pictures.
///
/// Plain values that cross from `paper` to the screens and back; imports `java.*` and `domain`. Begin with
/// [org.recours.domain.document.LetterData].
@NullMarked
package org.recours.domain.document;

import org.jspecify.annotations.NullMarked;
