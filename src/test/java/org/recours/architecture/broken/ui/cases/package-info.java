/// Samples that break a rule on purpose; see the package above.
@NullMarked
package org.recours.architecture.broken.ui.cases;

import org.jspecify.annotations.NullMarked;
