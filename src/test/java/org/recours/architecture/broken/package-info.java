/// Classes that break the rules on purpose, in rings of their own: every gate must find its sample here.
///
/// Never part of the program. Each class says which rule it breaks.
@NullMarked
package org.recours.architecture.broken;

import org.jspecify.annotations.NullMarked;
