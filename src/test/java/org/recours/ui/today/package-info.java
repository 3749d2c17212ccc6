/// Tests of Today.
@NullMarked
package org.recours.ui.today;

import org.jspecify.annotations.NullMarked;
