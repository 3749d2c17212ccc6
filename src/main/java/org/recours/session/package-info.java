/// Founding, joining, unlocking and locking: makes and closes the objects that an open profile needs.
///
/// Imports `vault`, `journal`, `store`, `ledger`, `exchange`, `encoding` and `domain`. Begin with
/// [org.recours.session.OpenProfile].
@NullMarked
package org.recours.session;

import org.jspecify.annotations.NullMarked;
