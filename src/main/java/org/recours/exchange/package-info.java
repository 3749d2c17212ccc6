/// Moves segments, entries of the control log and what each seat has between laptops that meet at a folder.
///
/// Imports `ledger`, `journal`, `encoding`, `vault` and `domain`. Begin with [org.recours.exchange.Exchange].
@NullMarked
package org.recours.exchange;

import org.jspecify.annotations.NullMarked;
