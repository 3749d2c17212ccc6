/// How what people record changes and merges: an [org.recours.domain.change.Op] sets fields of one record, a
/// [org.recours.domain.change.ChangeSet] is one press of Save, and [org.recours.domain.change.RecordState] is what
/// all known ops say together.
///
/// The union of ops needs no clock and no order, so two laptops that know the same ops show the same case.
/// Imports `java.*` alone. Begin with [org.recours.domain.change.Op].
@NullMarked
package org.recours.domain.change;

import org.jspecify.annotations.NullMarked;
