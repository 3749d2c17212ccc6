package org.recours.ui.holidays;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.domain.clinic.Office;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.Input;
import org.recours.ui.sheet.Reading;
import org.recours.ui.sheet.TypedFields;
import org.recours.usecase.CorrectHolidays.Closure;

/// A closure as it is typed.
final class ClosureFields {

    private static final List<String> NAMES = List.of("first", "last", "reason", "office");

    private final DateInput<CalendarSystem, LocalDate> first;
    private final DateInput<CalendarSystem, LocalDate> last;
    private final Input<String> reason = Input.text();
    private final Input<Optional<Office>> office = Input.choice();

    ClosureFields(Reading reading) {
        first = reading.dayInput();
        last = reading.dayInput();
    }

    /// The first day.
    DateInput<CalendarSystem, LocalDate> first() {
        return first;
    }

    /// The last day; nothing typed for a single one.
    DateInput<CalendarSystem, LocalDate> last() {
        return last;
    }

    Input<String> reason() {
        return reason;
    }

    /// Whose closure; nothing chosen for all offices.
    Input<Optional<Office>> office() {
        return office;
    }

    /// Adds them to what a draft keeps.
    void addTo(TypedFields fields) {
        fields.day("first", first);
        fields.day("last", last);
        fields.words("reason", reason);
        fields.choice("office", office, Shape.code(Office.class));
    }

    /// Whether something of a closure stands there.
    static boolean areTyped(TypedFields fields) {
        return NAMES.stream().anyMatch(fields::isChanged);
    }

    /// What stands there of a closure, to be told from what is typed next.
    static Map<String, Value> standing(TypedFields fields) {
        return fields.standing(NAMES);
    }

    /// Says beside each field what it needs.
    boolean isComplete() {
        boolean hasFirst = isThere(first);
        boolean hasLast = !last.isUnreadable();
        if (reason.value().isBlank()) {
            reason.refuse(new Phrase("holidays.noReason"));
        }
        return hasFirst && hasLast && !reason.value().isBlank();
    }

    /// Whether the day that is needed is typed.
    static boolean isThere(DateInput<CalendarSystem, LocalDate> day) {
        if (!day.isUnreadable() && day.date().isEmpty()) {
            day.typed().refuse(new Phrase("holidays.dayMissing"));
        }
        return day.date().isPresent();
    }

    Closure closure(String country) {
        var from = first.date().orElseThrow();
        return new Closure(country, from, last.date().orElse(from), reason.value(), office.value());
    }

    /// Empties them, to add another.
    void clear() {
        Stream.of(first.typed(), last.typed(), reason).forEach(input -> input.set(""));
        office.set(Optional.empty());
    }
}
