/// The urgent path: six questions on one page, then by when to act, in which order, and whom to phone.
///
/// What is typed is kept as a draft at every pause, as on the page for a new case, and recording makes an ordinary
/// case.
/// Imports `ui.kit`, `ui.nav`, `ui.sheet`, `usecase`, `text` and `domain`. Begin with
/// [org.recours.ui.urgent.UrgentViewModel].
@NullMarked
package org.recours.ui.urgent;

import org.jspecify.annotations.NullMarked;
