/// Today: what must happen now, by act-by date, with the reason one click away.
///
/// Imports `ui.kit`, `ui.nav`, `text` and `domain`. Begin with [org.recours.ui.today.TodayViewModel].
@NullMarked
package org.recours.ui.today;

import org.jspecify.annotations.NullMarked;
