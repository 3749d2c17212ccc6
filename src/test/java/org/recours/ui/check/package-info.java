@NullMarked
package org.recours.ui.check;

import org.jspecify.annotations.NullMarked;
