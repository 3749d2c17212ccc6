/// What the journal says, laid out in an H2 database for questions. A view: it can be thrown away and built again.
///
/// The only importer of jOOQ and H2; imports `domain` and `encoding`. Nothing of a row or a statement leaves it in an
/// exception or a log. Begin with [org.recours.store.Database], then [org.recours.store.Projection].
@NullMarked
package org.recours.store;

import org.jspecify.annotations.NullMarked;
