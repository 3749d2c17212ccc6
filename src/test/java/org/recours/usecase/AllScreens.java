package org.recours.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Document;
import org.recours.domain.casefile.Kind;
import org.recours.domain.change.RecordId;
import org.recours.store.CalendarStore;
import org.recours.store.CaseFilter;
import org.recours.store.CaseRow;
import org.recours.store.CaseSort;
import org.recours.store.CaseStore;
import org.recours.store.ClinicStore;
import org.recours.store.ConflictStore;
import org.recours.store.DeadlineStore;
import org.recours.store.PersonStore;
import org.recours.store.Records;
import org.recours.store.ReportStore;
import org.recours.store.RunningDates;
import org.recours.store.TimelineStore;
import org.recours.store.Whose;

/// Asks everything that any screen asks of the database, and spells the answers.
///
/// A test sees to it that every public question of a store is asked here.
final class AllScreens {

    private static final int MANY = 1_000;

    private final CaseStore cases;
    private final DeadlineStore deadlines;
    private final CalendarStore calendar;
    private final RunningDates running;
    private final TimelineStore timeline;
    private final ConflictStore conflicts;
    private final PersonStore people;
    private final ReportStore reports;
    private final ClinicStore clinic;
    private final Records records;
    private final ClinicDay day;
    private final LocalDate today;
    private final List<String> answers = new ArrayList<>();

    private AllScreens(ClinicDay day, LocalDate today) {
        var database = day.profile.ledger().database();
        this.cases = new CaseStore(database);
        this.deadlines = new DeadlineStore(database);
        this.calendar = new CalendarStore(database);
        this.running = new RunningDates(database);
        this.timeline = new TimelineStore(database);
        this.conflicts = new ConflictStore(database);
        this.people = new PersonStore(database);
        this.reports = new ReportStore(database);
        this.clinic = new ClinicStore(database);
        this.records = new Records(database);
        this.day = day;
        this.today = today;
    }

    /// The answers to all questions, in an order that does not change.
    static List<String> spelled(ClinicDay day, LocalDate today) {
        var screens = new AllScreens(day, today);
        screens.today();
        screens.lists();
        screens.eachCase();
        screens.rest();
        return screens.answers;
    }

    private void hear(Object answer) {
        answers.add(Spelled.of(answer));
    }

    private void today() {
        hear(deadlines.due(today.plusYears(1), MANY));
        for (var whose : List.of(Whose.everyone(), Whose.of("Amina"), Whose.of("Hana"))) {
            today(whose);
        }
        hear(calendar.perDay(today.minusYears(1), today.plusYears(1)));
        for (int days = -30; days < 60; days++) {
            hear(calendar.on(today.plusDays(days), Whose.of("Amina"), MANY));
        }
        hear(deadlines.inHours(MANY));
        hear(calendar.tallyOverdue(today.atTime(12, 0).atZone(ClinicDay.ZONE)));
        hear(calendar.tallyToday(today.atTime(12, 0).atZone(ClinicDay.ZONE)));
        hear(calendar.tallyPastTarget(today));
        hear(calendar.pastTarget(today, MANY));
        hear(running.all());
        hear(running.load(running.all()).stream()
                .sorted(Comparator.comparing(one -> one.deadline().id()))
                .toList());
    }

    private void today(Whose whose) {
        hear(day.todayList().run(whose));
        for (var until : List.of(today.minusDays(1), today, today.plusDays(7), today.plusYears(1))) {
            hear(deadlines.due(today, until, whose, MANY));
            hear(deadlines.tallyDue(today, until, whose));
            hear(deadlines.overdue(until, whose, MANY));
            hear(deadlines.tallyOverdue(until, whose));
        }
        hear(deadlines.dateUnknown(whose, MANY));
        hear(deadlines.tallyDateUnknown(whose));
        hear(calendar.tallyUrgent(today, whose));
        hear(deadlines.withoutDate(whose, MANY));
        hear(deadlines.tallyWithoutDate(whose));
    }

    private void lists() {
        filters().forEach(filter -> {
            hear(cases.count(filter));
            for (var sort : CaseSort.values()) {
                hear(cases.rows(filter, sort, 0, MANY));
            }
            hear(cases.rows(filter, CaseSort.NUMBER, 1, 2));
        });
    }

    private static Stream<CaseFilter> filters() {
        var anything = Stream.of(CaseFilter.Progress.values()).map(CaseFilter::of);
        var typed = Stream.of("Hana", "محمد", "C-", "yon").map(CaseFilter.of(CaseFilter.Progress.OPEN)::withText);
        var chosen = Stream.of(
                only(Optional.of(Kind.APPEAL), Optional.empty(), Optional.empty(), Optional.empty()),
                only(Optional.empty(), Optional.of(Category.ASYLUM), Optional.empty(), Optional.empty()),
                only(Optional.empty(), Optional.empty(), Optional.of("Amina"), Optional.empty()),
                only(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true)),
                only(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false)));
        return Stream.of(anything, typed, chosen).flatMap(one -> one);
    }

    private static CaseFilter only(
            Optional<Kind> kind,
            Optional<Category> category,
            Optional<String> responsible,
            Optional<Boolean> isRestricted) {
        return new CaseFilter(Optional.empty(), kind, category, CaseFilter.Progress.EITHER, responsible, isRestricted);
    }

    private void eachCase() {
        var ids = ids();
        ids.forEach(id -> {
            hear(cases.row(id));
            hear(day.openCase.run(id));
            hear(timeline.newestFirst(id, 0, MANY));
            hear(timeline.newestFirst(id, 1, 1));
            hear(timeline.count(id));
            hear(conflicts.ofCase(id));
            hear(records.load(CaseFile.TYPE, id));
            hear(records.of(Document.TYPE, Document.CASE_FILE, id));
        });
        hear(records.states(ids));
        hear(deadlines.decisions(ids));
        all().flatMap(row -> row.number().stream()).forEach(number -> {
            hear(cases.numbered(number));
            hear(day.openCase.numbered(number));
        });
    }

    private Stream<CaseRow> all() {
        return cases.rows(CaseFilter.of(CaseFilter.Progress.EITHER), CaseSort.NUMBER, 0, MANY).stream();
    }

    private List<RecordId> ids() {
        return all().map(CaseRow::id).toList();
    }

    private void rest() {
        for (var typed : List.of("Hana", "Yonas T", "محمد", "0611")) {
            hear(people.likely(typed, 10));
        }
        hear(timeline.ofNoCase(MANY));
        hear(reports.counts(today.minusYears(1), today.plusDays(1)));
        hear(new MakeReport(reports).run(today.minusYears(1), today.plusDays(1)));
        hear(clinic.clinic());
        hear(clinic.adoptions());
        hear(clinic.packs());
        hear(clinic.weekends());
        hear(clinic.phoneContacts());
        hear(clinic.calendarYears());
        hear(clinic.calendarDays());
        hear(day.settings.read());
    }
}
