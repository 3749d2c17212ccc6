@NullMarked
package org.recours.app;

import org.jspecify.annotations.NullMarked;
