/// One case: where it stands, what is next, and everything that is recorded of it, edited in place.
///
/// Every edit replaces only what its author saw. Imports `ui.kit`, `ui.nav`, `ui.sheet`, `usecase`, `store` (what was
/// loaded), `text` and `domain`. Begin with [org.recours.ui.casefile.CaseViewModel].
@NullMarked
package org.recours.ui.casefile;

import org.jspecify.annotations.NullMarked;
