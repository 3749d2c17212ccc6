/// The main window: the frame around every screen, finding, locking, the way in, and the one dialog for problems.
///
/// Imports `ui.kit`, `ui.nav`, `text` and `domain`; what it needs of an open profile it is given as small functions.
/// Begin with [org.recours.ui.shell.MainWindow].
@NullMarked
package org.recours.ui.shell;

import org.jspecify.annotations.NullMarked;
