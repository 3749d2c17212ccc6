/// Recording a new case: one page in four short blocks, of which only kind and reason are required.
///
/// Nothing typed is lost: a draft is kept at every pause, and a save that fails leaves the page as it was. Imports
/// `ui.kit`, `ui.nav`, `ui.sheet`, `usecase`, `text` and `domain`. Begin with [org.recours.ui.intake.IntakeViewModel].
@NullMarked
package org.recours.ui.intake;

import org.jspecify.annotations.NullMarked;
