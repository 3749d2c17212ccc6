package org.recours.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.casefile.Kind;
import org.recours.domain.problem.Phrase;
import org.recours.store.CaseRow;
import org.recours.text.MonthPage;
import org.recours.text.Reader;
import org.recours.text.Text;
import org.recours.ui.today.MonthActions;
import org.recours.ui.today.TodayActions;
import org.recours.usecase.DueMonth;
import org.recours.usecase.Today;

/// Connects Today to what is due.
final class TodayWiring {

    private final OpenDesk desk;
    private final DueMonth month;
    private final DatesMemory memory;

    TodayWiring(OpenDesk desk) {
        this.desk = desk;
        this.month = new DueMonth(desk.calendar(), desk.today(), desk.rules(), desk.clock()::today);
        this.memory = new DatesMemory(desk.profile().drafts());
    }

    TodayActions actions() {
        return new TodayActions(this::page, this::why, memory.port());
    }

    MonthActions month(Text text) {
        return new MonthActions(
                day -> month(text, day),
                day -> month.on(day).stream().map(TodayWiring::row).toList(),
                memory.port());
    }

    private MonthActions.Month month(Text text, Optional<LocalDate> day) {
        var language = text.language();
        var reader = Reader.of(language.code(), language, month.country()).in(CalendarSystem.GREGORIAN);
        var page = MonthPage.of(day.orElseGet(desk.clock()::today), reader);
        var first = page.day().withDayOfMonth(1);
        var load = month.run(first, first.plusMonths(1).minusDays(1));
        return new MonthActions.Month(load.today(), desk.clerk().member(), page, load.loads(), load.openDays());
    }

    private TodayActions.Page page() {
        var today = desk.today().run();
        return new TodayActions.Page(
                today.today(),
                desk.clerk().member(),
                today.rows().stream().map(TodayWiring::row).toList(),
                today.undated());
    }

    private static TodayActions.Row row(Today.Row row) {
        var caseRow = row.caseRow();
        return new TodayActions.Row(
                caseRow.id(),
                caseRow.number().orElse(""),
                what(caseRow),
                caseRow.personName().orElse(""),
                caseRow.responsible(),
                standing(row.standing()),
                row.marks());
    }

    private static Phrase what(CaseRow row) {
        var kind = new Phrase("code.kind." + row.kind().orElse(Kind.INFORMATION_REQUEST));
        return row.category()
                .map(category -> new Phrase("today.what", kind, new Phrase("category." + category)))
                .orElse(kind);
    }

    private static TodayActions.Standing standing(Today.Standing standing) {
        return switch (standing) {
            case Today.Standing.Unknown(var reason, var assumption) ->
                new TodayActions.Standing.Unknown(reason, assumption);
            case Today.Standing.Dated(var actBy) -> new TodayActions.Standing.Dated(actBy);
            case Today.Standing.Undated _ -> TodayActions.Standing.Undated.UNDATED;
        };
    }

    private List<Phrase> why(TodayActions.Row row) {
        return Optional.of(row.caseFile())
                .flatMap(desk.open()::run)
                .map(desk.today()::why)
                .orElseGet(List::of);
    }
}
