/// What is printed: official forms, letters, slips, and their pages as pictures.
///
/// The only ring that imports PDFBox, `java.awt.font`, QR codes and templates; it also imports `domain`, `text`
/// and ICU4J. Begin with [org.recours.paper.PageRenderer], or with [org.recours.paper.shape.Shaper] for how text
/// gets onto a page.
@NullMarked
package org.recours.paper;

import org.jspecify.annotations.NullMarked;
