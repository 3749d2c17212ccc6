/// What tests share: samples, and a disk in memory that fails where a test tells it to.
///
/// Imports the program's rings as a test needs them; nobody in the program imports it. Begin with
/// [org.recours.testkit.SimulatedDisk]: make one, give `disk.path("/profile")` to the program, then let the n-th call
/// fail
/// (`failOnce`, `failFrom`), or the power go (`cutPowerAt`, `afterPowerCut(seed)`), or turn a bit over (`flipBit`).
@NullMarked
package org.recours.testkit;

import org.jspecify.annotations.NullMarked;
