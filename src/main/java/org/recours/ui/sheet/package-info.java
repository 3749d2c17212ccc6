/// The sheets of paper that Record, a case and a person share: what is typed about one record, kept exactly as typed,
/// and the record that it makes.
///
/// Shared by screens as `ui.kit` is; imports `ui.kit`, `ui.nav`, `text` and `domain`. Begin with
/// [org.recours.ui.sheet.RecordSheet].
@NullMarked
package org.recours.ui.sheet;

import org.jspecify.annotations.NullMarked;
