/// Who belongs to the clinic: its founding, its seats, and the keys granted to them.
///
/// Written as signed entries that name each other by hash; what they mean together is a pure function of the entries.
/// Imports `java.*` and `domain`. Begin with [org.recours.domain.control.Roster].
@NullMarked
package org.recours.domain.control;

import org.jspecify.annotations.NullMarked;
