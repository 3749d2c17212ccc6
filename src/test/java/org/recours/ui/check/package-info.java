/// Tests of the check of all open dates.
@NullMarked
package org.recours.ui.check;

import org.jspecify.annotations.NullMarked;
