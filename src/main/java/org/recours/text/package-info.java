/// Turns message keys, dates and numbers into the reader's language.
///
/// Imports `domain` and ICU4J alone. Begin with [Text].
@NullMarked
package org.recours.text;

import org.jspecify.annotations.NullMarked;
