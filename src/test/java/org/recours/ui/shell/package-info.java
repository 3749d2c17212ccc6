/// Tests of the main window and the way in.
@NullMarked
package org.recours.ui.shell;

import org.jspecify.annotations.NullMarked;
