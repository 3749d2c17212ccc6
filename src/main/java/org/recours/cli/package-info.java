/// The same program in text, also for coordinators' scripts: one command a class.
///
/// May import `usecase`, `session`, reads of `store`, `text` and `domain`; the only importer of picocli and JSON.
/// Begin with [Cli].
@NullMarked
package org.recours.cli;

import org.jspecify.annotations.NullMarked;
