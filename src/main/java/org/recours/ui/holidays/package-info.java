/// The closed days by which the clinic counts: looked through, confirmed and corrected country by country.
///
/// Imports `java.*`, JavaFX, `domain`, `usecase`, `text` and what every screen shares. Begin with
/// [org.recours.ui.holidays.HolidaysActions].
@NullMarked
package org.recours.ui.holidays;

import org.jspecify.annotations.NullMarked;
