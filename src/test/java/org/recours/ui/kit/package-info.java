/// Tests of the controls that every screen is built from.
@NullMarked
package org.recours.ui.kit;

import org.jspecify.annotations.NullMarked;
