/// Sets shaped text into columns, rows and pages: what letters, slips and cards have in common.
///
/// Measures are points; y grows downwards from the top of a row or page. Imports `domain`, `paper.shape` and PDFBox.
/// Begin with [TextSetter], then [Pages].
@NullMarked
package org.recours.paper.layout;

import org.jspecify.annotations.NullMarked;
