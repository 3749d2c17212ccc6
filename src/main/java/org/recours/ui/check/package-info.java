/// What would move: every open date counted anew after a rule or a holiday was changed, and those that differ.
///
/// Imports `java.*`, JavaFX, `domain`, `text`, `store`, `usecase` and what every screen shares. Begin with
/// [org.recours.ui.check.DateCheckView].
@NullMarked
package org.recours.ui.check;

import org.jspecify.annotations.NullMarked;
