/// One class for each thing that a person does in more than one step, blocking, without a window.
///
/// The desktop and the command line both stand on it, so that a case is recorded by one rule whoever asks. Imports
/// `session`, `ledger`, `store`, `exchange`, `paper`, `pack`, `text` and `domain`. Begin with
/// [org.recours.usecase.RecordCase].
@NullMarked
package org.recours.usecase;

import org.jspecify.annotations.NullMarked;
