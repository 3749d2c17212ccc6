/// What belongs to the clinic as a whole: where it works, and what its lawyers have adopted.
///
/// Imports `java.*` and `domain`. Begin with [org.recours.domain.clinic.Clinic].
@NullMarked
package org.recours.domain.clinic;

import org.jspecify.annotations.NullMarked;
