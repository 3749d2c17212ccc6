/// The list of cases, without and with a window.
///
/// Begin with [org.recours.ui.cases.CaseListViewModelTest].
@NullMarked
package org.recours.ui.cases;

import org.jspecify.annotations.NullMarked;
