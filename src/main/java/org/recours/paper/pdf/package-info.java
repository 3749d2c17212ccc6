/// Files on disk: opens PDF files that others made and that may be broken or hostile, and writes finished ones.
///
/// Imports PDFBox and `domain`. Begin with [ForeignPdf].
@NullMarked
package org.recours.paper.pdf;

import org.jspecify.annotations.NullMarked;
