/// Letters: a readable template, filled with what a case holds, laid out on pages.
///
/// A template reaches nothing but the named fields. Imports `domain`, `text`, `paper.shape`, PDFBox and JMustache.
/// Begin with [LetterPrinter].
@NullMarked
package org.recours.paper.letter;

import org.jspecify.annotations.NullMarked;
