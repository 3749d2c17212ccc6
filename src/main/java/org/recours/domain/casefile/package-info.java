/// What a clinic records of one matter: the case file, its parties, the contested decision, deadlines, timeline and
/// documents.
///
/// Each is a record with its field list beside it. All fields but the id may be absent: what merged or half arrived is
/// shown with a mark, never refused. Imports `java.*` and `domain`. Begin with [org.recours.domain.casefile.CaseFile].
@NullMarked
package org.recours.domain.casefile;

import org.jspecify.annotations.NullMarked;
