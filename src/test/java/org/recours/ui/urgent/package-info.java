/// Tests of the urgent path on screen.
@NullMarked
package org.recours.ui.urgent;

import org.jspecify.annotations.NullMarked;
