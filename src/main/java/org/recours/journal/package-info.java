/// The sealed files that are the truth: the tail of what was just saved, segments, the control log, drafts.
///
/// Imports `vault`, `encoding` and `domain`. "Saved" means that a frame of the tail reached the disk; everything else,
/// the database included, can be made again from these files. Begin with [org.recours.journal.Journal].
@NullMarked
package org.recours.journal;

import org.jspecify.annotations.NullMarked;
