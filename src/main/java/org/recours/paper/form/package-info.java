/// Reads the fields of official forms and fills them in, in any script.
///
/// Imports PDFBox, `paper.shape`, `paper.pdf` and `domain`. Begin with [FormFiller]; [TextFill] holds the recipe
/// for text.
@NullMarked
package org.recours.paper.form;

import org.jspecify.annotations.NullMarked;
