package org.recours.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.problem.Phrase;

/// The closed days between the end of a period and the open day to which it moves, in words.
final class PassedOver {

    private PassedOver() {}

    /// Each holiday by its day, a weekend by the first of its days that is met: nobody has to ask why a Monday is
    /// passed over.
    ///
    /// @param last an open day, before or after the closed ones
    static Phrase between(LocalDate end, LocalDate last, WorkingCalendar calendar) {
        var clauses = new ArrayList<Phrase>();
        var step = last.isBefore(end) ? -1 : 1;
        var inWeekend = false;
        for (var day = end; !day.equals(last); day = day.plusDays(step)) {
            var isHoliday = calendar.isHoliday(day);
            if (isHoliday) {
                clauses.add(new Phrase("deadline.closed.holiday", day));
            } else if (!inWeekend) {
                clauses.add(new Phrase("deadline.closed.weekend", day));
            }
            inWeekend = !isHoliday;
        }
        return joined(clauses);
    }

    private static Phrase joined(List<Phrase> clauses) {
        var last = clauses.getLast();
        return clauses.subList(0, clauses.size() - 1).stream()
                .reduce((one, two) -> new Phrase("deadline.list", one, two))
                .map(before -> new Phrase("deadline.and", before, last))
                .orElse(last);
    }
}
