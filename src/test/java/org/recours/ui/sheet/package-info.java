/// The sheets that Record, a case and a person share.
///
/// Begin with [org.recours.ui.sheet.RecordSheetTest]; [org.recours.ui.sheet.Typing] reads dates for every test.
@NullMarked
package org.recours.ui.sheet;

import org.jspecify.annotations.NullMarked;
