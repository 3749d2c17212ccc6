/// The one write path: what is saved goes into the journal, then into the database; and the database is built from the
/// journal whenever it is not to be trusted.
///
/// Imports `vault`, `journal`, `store`, `encoding` and `domain`. Begin with [org.recours.ledger.Ledger].
@NullMarked
package org.recours.ledger;

import org.jspecify.annotations.NullMarked;
