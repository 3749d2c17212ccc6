/// How ops and control entries are written as bytes, the same on every laptop for ever.
///
/// Imports `domain` alone; the only importer of Jackson's CBOR. Begin with [org.recours.encoding.Cbor].
@NullMarked
package org.recours.encoding;

import org.jspecify.annotations.NullMarked;
