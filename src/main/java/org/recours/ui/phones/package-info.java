/// Whom the clinic phones when there is no time: a small list to add to, change, put in order and take from.
///
/// Imports `ui.kit`, `ui.nav`, `ui.sheet`, `text` and `domain`. Begin with [org.recours.ui.phones.PhonesViewModel].
@NullMarked
package org.recours.ui.phones;

import org.jspecify.annotations.NullMarked;
