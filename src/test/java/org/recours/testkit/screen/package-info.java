/// Looking at screens in tests: a window without a display, pictures of it, and what a careful eye would object to.
///
/// Imports JavaFX, TestFX and `ui.kit`. Begin with [org.recours.testkit.screen.ScreenUnderTest].
@NullMarked
package org.recours.testkit.screen;

import org.jspecify.annotations.NullMarked;
