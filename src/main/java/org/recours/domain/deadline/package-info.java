/// Time limits: the rules that set them, the count of days and hours, and what a person has to do by when.
///
/// Pure: no clock, no disk; today and the calendars are passed in. Imports only `java.*`, jspecify and `domain`.
/// Begin with [DeadlineEngine], then [Countdown] for what may count down at all.
@NullMarked
package org.recours.domain.deadline;

import org.jspecify.annotations.NullMarked;
