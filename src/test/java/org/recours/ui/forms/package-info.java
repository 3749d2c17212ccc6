/// Forms and letters to choose, and one form to fill.
///
/// Begin with [org.recours.ui.forms.FormViewModelTest].
@NullMarked
package org.recours.ui.forms;

import org.jspecify.annotations.NullMarked;
