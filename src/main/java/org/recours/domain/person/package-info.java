/// The person a case is about: names as given, birth as far as it is known, identifiers, safe ways to reach them.
///
/// No surname is required and no spelling corrected anywhere. Imports `java.*` and `domain`. Begin with
/// [org.recours.domain.person.Person].
@NullMarked
package org.recours.domain.person;

import org.jspecify.annotations.NullMarked;
