package org.recours.app;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.casefile.Kind;
import org.recours.domain.control.Seat;
import org.recours.domain.problem.Phrase;
import org.recours.store.CaseRow;
import org.recours.store.Tally;
import org.recours.store.Whose;
import org.recours.text.MonthPage;
import org.recours.text.Reader;
import org.recours.text.Text;
import org.recours.ui.today.MonthActions;
import org.recours.ui.today.TodayActions;
import org.recours.ui.today.Urgency;
import org.recours.usecase.DueMonth;
import org.recours.usecase.Today;

/// Connects Today to what is due.
final class TodayWiring {

    /// As many past their target as a person can work through on one day.
    private static final int MOST_PAST_TARGET = 100;

    private final OpenDesk desk;
    private final DueMonth month;
    private final DatesMemory memory;

    TodayWiring(OpenDesk desk) {
        this.desk = desk;
        this.month = new DueMonth(desk.calendar(), desk.today(), desk.rules(), desk.clock()::today);
        this.memory = new DatesMemory(desk.profile().drafts());
    }

    TodayActions actions() {
        return new TodayActions(this::page, this::asks, this::pastTarget, this::why, memory.port());
    }

    MonthActions month(Text text) {
        return new MonthActions(
                day -> month(text, day),
                (day, shown) -> month.on(day, whose(shown)).stream()
                        .map(TodayWiring::row)
                        .toList(),
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

    private TodayActions.Page page(org.recours.ui.today.Whose shown) {
        var whose = whose(shown);
        var today = desk.today().run(whose);
        return new TodayActions.Page(
                today.today(),
                members(today),
                today.rows().stream().map(TodayWiring::row).toList(),
                cutOff(today),
                whose.member().isEmpty() ? 0 : desk.urgent(Whose.everyone()) - desk.urgent(whose));
    }

    /// Counted alone: what is behind the numbers is read when somebody wants to see it.
    private TodayActions.Asks asks() {
        var now = desk.clock().now();
        var calendar = desk.calendar();
        return new TodayActions.Asks(
                count(calendar.tallyOverdue(now)),
                count(calendar.tallyToday(now)),
                count(desk.deadlines().tallyDateUnknown(Whose.everyone())),
                count(calendar.tallyPastTarget(now.toLocalDate())));
    }

    /// Today looks a month ahead; a clinic may want to be done longer before a date than that.
    private List<TodayActions.Row> pastTarget() {
        var due = desk.calendar().pastTarget(desk.clock().today(), MOST_PAST_TARGET);
        return desk.today().rows(due).stream().map(TodayWiring::row).toList();
    }

    private static TodayActions.Count count(Tally tally) {
        return new TodayActions.Count(tally.counted(), tally.isCutOff());
    }

    private Whose whose(org.recours.ui.today.Whose shown) {
        return switch (shown) {
            case org.recours.ui.today.Whose.Everyone _ -> Whose.everyone();
            case org.recours.ui.today.Whose.Mine _ -> Whose.of(desk.clerk().member());
            case org.recours.ui.today.Whose.Member(var name) -> Whose.of(name);
        };
    }

    /// All others who have a seat, and whoever else is said to be responsible.
    private List<String> members(Today today) {
        var seats = desk.profile().roster().seats().values().stream().map(Seat::person);
        var named = today.rows().stream().flatMap(row -> row.caseRow().responsible().stream());
        return Stream.concat(seats, named)
                .filter(name -> !name.equals(desk.clerk().member()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<Urgency, TodayActions.Count> cutOff(Today today) {
        var cutOff = new EnumMap<Urgency, TodayActions.Count>(Urgency.class);
        today.tallies().forEach((part, tally) -> {
            if (tally.counted() > part.most()) {
                cutOff.put(urgency(part), count(tally));
            }
        });
        return cutOff;
    }

    private static Urgency urgency(Today.Part part) {
        return switch (part) {
            case UNKNOWN -> Urgency.UNKNOWN;
            case OVERDUE -> Urgency.OVERDUE;
            case WEEK -> Urgency.WEEK;
            case LATER -> Urgency.LATER;
            case UNDATED -> Urgency.UNDATED;
        };
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
            case Today.Standing.Dated(var actBy, var isInHours) -> new TodayActions.Standing.Dated(actBy, isInHours);
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
