/// Everything with a window: one folder a group of screens, each a View that builds nodes and a ViewModel that knows
/// none.
///
/// Imports `usecase`, `session`, the reading side of `store`, `text`, `domain`. Begin with [org.recours.ui.kit.Screen].
@NullMarked
package org.recours.ui;

import org.jspecify.annotations.NullMarked;
