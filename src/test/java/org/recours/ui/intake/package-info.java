/// Recording a new case, without and with a window.
///
/// Begin with [org.recours.ui.intake.IntakeViewModelTest].
@NullMarked
package org.recours.ui.intake;

import org.jspecify.annotations.NullMarked;
