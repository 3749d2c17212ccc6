/// Starts and stops the program, and wires everything by hand: the only place that sees all rings.
///
/// May import every ring; nobody imports it. Begin with [Main].
@NullMarked
package org.recours.app;

import org.jspecify.annotations.NullMarked;
