/// Filling of forms: each oddity on a small form of our own, and every real form at hand.
@NullMarked
package org.recours.paper.form;

import org.jspecify.annotations.NullMarked;
