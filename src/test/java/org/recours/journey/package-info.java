/// The whole program in its window, driven as a person drives it: by its words, mostly by keyboard.
///
/// Imports `app` and the testkit; the places of fields are found by their accessible names alone. Begin with
/// [org.recours.journey.MainJobTest].
@NullMarked
package org.recours.journey;

import org.jspecify.annotations.NullMarked;
