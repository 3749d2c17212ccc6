/// The figures of the program at full size, for `src/doc/benchmarks.md`: `mvn -q -Pbench verify` prints them as one
/// table. No test runs here, and nothing fails because a machine is slow.
///
/// May import everything. Begin with [org.recours.bench.Benchmarks].
@NullMarked
package org.recours.bench;

import org.jspecify.annotations.NullMarked;
