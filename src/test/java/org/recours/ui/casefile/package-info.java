/// One case, without and with a window.
///
/// Begin with [org.recours.ui.casefile.CaseViewModelTest].
@NullMarked
package org.recours.ui.casefile;

import org.jspecify.annotations.NullMarked;
