/// Tests of the exchange screen.
@NullMarked
package org.recours.ui.exchange;

import org.jspecify.annotations.NullMarked;
