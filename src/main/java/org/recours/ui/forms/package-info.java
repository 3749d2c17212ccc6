/// Official forms and letters: choosing one, and filling a form on its own page.
///
/// Imports `ui.kit`, `ui.nav`, `usecase`, `text` and `domain`. Begin with [org.recours.ui.forms.PapersViewModel] for
/// the list and [org.recours.ui.forms.FormViewModel] for one form.
@NullMarked
package org.recours.ui.forms;

import org.jspecify.annotations.NullMarked;
