package org.recours.app;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recours.pack.Holidays;
import org.recours.text.Text;
import org.recours.ui.holidays.HolidaysActions;
import org.recours.ui.holidays.HolidaysActions.Change;
import org.recours.ui.sheet.Reading;
import org.recours.usecase.CorrectHolidays;
import org.recours.usecase.HolidayOutcome;
import org.recours.usecase.MoveFeast;
import org.recours.usecase.ShowHolidays;

/// Connects the screen of the holidays to the calendars of the clinic.
final class HolidaysWiring {

    private final OpenDesk desk;
    private final Text text;
    private final ShowHolidays show;
    private final CorrectHolidays correct;
    private final MoveFeast move;

    HolidaysWiring(OpenDesk desk, Text text) {
        this.desk = desk;
        this.text = text;
        this.show = desk.showHolidays();
        this.correct = desk.correctHolidays();
        this.move = desk.moveFeast();
    }

    HolidaysActions actions() {
        return new HolidaysActions(
                this::countries,
                show::run,
                this::write,
                Reading.in(text, desk.clock()::today),
                desk.clock()::today,
                Holidays::years,
                desk.drafts());
    }

    /// The clinic’s own, then the others as the reader sorts them.
    private List<String> countries() {
        var own = desk.settings().read().countries();
        var locale = text.language().locale();
        var all = new ArrayList<>(own);
        List.of(Locale.getISOCountries()).stream()
                .filter(country -> !own.contains(country))
                .sorted(Comparator.comparing(text::country, Collator.getInstance(locale)))
                .forEach(all::add);
        return all;
    }

    private HolidayOutcome write(Change change) {
        return switch (change) {
            case Change.Confirm(var shown) -> correct.confirm(shown);
            case Change.TakeConfirmationBack(var country, var year) -> correct.takeConfirmationBack(country, year);
            case Change.ConfirmDay(var country, var day) -> correct.confirmDay(country, day);
            case Change.Close(var closure) -> correct.close(closure);
            case Change.Open(var country, var day) -> correct.open(country, day, Optional.empty());
            case Change.Move(var country, var from, var to) -> move.run(country, from, to);
            case Change.TakeBack(var records) -> correct.takeBack(records);
            case Change.Week(var country, var days) -> correct.setWeekend(country, days);
        };
    }
}
