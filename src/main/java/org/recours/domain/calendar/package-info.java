/// When things happened and which days are open: event dates, weekends, holidays.
///
/// Plain values: the day that is today is always passed in. Imports only `java.*`, jspecify and `domain`.
/// Begin with [EventDate], then [WorkingCalendar].
@NullMarked
package org.recours.domain.calendar;

import org.jspecify.annotations.NullMarked;
