/// The rules by which the clinic counts: what they say, who stands for them, and how they are corrected or taken in.
///
/// Imports `java.*`, JavaFX, `domain`, `text` and what every screen shares. Begin with
/// [org.recours.ui.rules.RulesActions].
@NullMarked
package org.recours.ui.rules;

import org.jspecify.annotations.NullMarked;
