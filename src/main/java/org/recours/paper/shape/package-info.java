/// Turns text in any of the clinic's scripts into glyphs on a PDF page.
///
/// The one engine for forms, letters and slips: the JDK's HarfBuzz shapes, ICU4J finds directions, lines and
/// clusters, PDFBox embeds. Imports PDFBox, `java.awt` fonts, ICU4J. Begin with [Shaper].
@NullMarked
package org.recours.paper.shape;

import org.jspecify.annotations.NullMarked;
