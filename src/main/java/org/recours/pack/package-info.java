/// Reads what is shipped as data: rules, weekends and holidays, each with its source.
///
/// The only importer of YAML and Jollyday; imports `domain` besides. A file is taken whole or refused with line and
/// reason.
/// Begin with [Packs], then [Holidays].
@NullMarked
package org.recours.pack;

import org.jspecify.annotations.NullMarked;
