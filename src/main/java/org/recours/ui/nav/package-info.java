/// Where a person can go in the program, and what the main window offers to every screen.
///
/// Imports `ui.kit`, `text` and ids of `domain`. Begin with [org.recours.ui.nav.Place].
@NullMarked
package org.recours.ui.nav;

import org.jspecify.annotations.NullMarked;
