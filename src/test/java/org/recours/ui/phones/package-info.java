/// Tests of the screen of phone numbers.
@NullMarked
package org.recours.ui.phones;

import org.jspecify.annotations.NullMarked;
