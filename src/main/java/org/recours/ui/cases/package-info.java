/// The list of cases: found, filtered and sorted, a window of rows at a time.
///
/// Imports `ui.kit`, `ui.nav`, `store` (rows of the list), `text` and `domain`. Begin with
/// [org.recours.ui.cases.CaseListViewModel].
@NullMarked
package org.recours.ui.cases;

import org.jspecify.annotations.NullMarked;
