/// Tests of the holidays screen.
@NullMarked
package org.recours.ui.holidays;

import org.jspecify.annotations.NullMarked;
