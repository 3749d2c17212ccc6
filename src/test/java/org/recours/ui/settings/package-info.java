/// Tests of the settings screen.
@NullMarked
package org.recours.ui.settings;

import org.jspecify.annotations.NullMarked;
