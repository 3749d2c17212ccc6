/// Tests of the rules screen.
@NullMarked
package org.recours.ui.rules;

import org.jspecify.annotations.NullMarked;
