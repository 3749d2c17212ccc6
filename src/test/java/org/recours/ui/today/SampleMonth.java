package org.recours.ui.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.store.DayCount;
import org.recours.text.Language;
import org.recours.text.MonthPage;
import org.recours.text.Reader;
import org.recours.ui.today.MonthActions.Month;

/// A November in Jordan with empty days, full days, holidays and what was overlooked.
final class SampleMonth {

    static final LocalDate TODAY = SampleToday.TODAY;

    final SampleToday sample = new SampleToday();
    final List<LocalDate> asked = new ArrayList<>();
    final List<DayCount> loads = new ArrayList<>(List.of(
            load(-4, true, "Sami", 1),
            load(0, true, "Amina Diallo", 2),
            load(2, true, "Amina Diallo", 2),
            load(2, true, "Sami", 1),
            load(2, false, "Sami", 1),
            load(3, true, "Sami", 8),
            load(3, true, "Amina Diallo", 3),
            load(3, true, "", 1),
            load(8, true, "", 1)));

    MonthActions actions(Language language) {
        return new MonthActions(
                day -> month(language, day.orElse(TODAY)),
                (day, whose) -> {
                    asked.add(day);
                    return sample.rows.subList(0, 3).stream()
                            .filter(row -> whose.holds(row.responsible(), "Amina Diallo"))
                            .toList();
                },
                sample.memory());
    }

    private Month month(Language language, LocalDate day) {
        var reader = Reader.of(language.code(), language, Optional.of("JO")).in(CalendarSystem.GREGORIAN);
        var open = WorkingCalendar.of(
                "sample",
                Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                List.of(
                        new Holiday(
                                TODAY.plusDays(7), "Independence Day of the whole region", Holiday.Standing.CONFIRMED),
                        new Holiday(TODAY.plusDays(3), "Feast of the moon", Holiday.Standing.UNCONFIRMED)));
        return new Month(TODAY, "Amina Diallo", MonthPage.of(day, reader), loads, open);
    }

    private static DayCount load(int days, boolean isSure, String responsible, int count) {
        return new DayCount(
                TODAY.plusDays(days), isSure, Optional.of(responsible).filter(name -> !name.isEmpty()), count);
    }
}
