/// The folder `target/recours` as a clinic gets it: copied elsewhere and started by its own launcher.
///
/// Runs after packaging, imports nothing of the program. Begin with [LauncherPackaged].
@NullMarked
package org.recours.installer;

import org.jspecify.annotations.NullMarked;
