package org.recours.bench;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.recours.domain.casefile.Intake;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.RulePack;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.session.OpenProfile;
import org.recours.store.CalendarStore;
import org.recours.store.CaseFilter;
import org.recours.store.CaseRow;
import org.recours.store.CaseSort;
import org.recours.store.CaseStore;
import org.recours.store.ClinicStore;
import org.recours.store.Database;
import org.recours.store.DeadlineStore;
import org.recours.store.RunningDates;
import org.recours.store.Whose;
import org.recours.usecase.CheckDates;
import org.recours.usecase.Clerk;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.CountDecision;
import org.recours.usecase.DeskClock;
import org.recours.usecase.DueMonth;
import org.recours.usecase.RecordCase;
import org.recours.usecase.Today;
import org.recours.usecase.TodayList;

/// What the screens ask of an open profile, wired as the program wires it.
final class Desk {

    /// Rows that the list of cases fetches at once.
    private static final int ROWS = 200;

    private final TodayList today;
    private final DueMonth month;
    private final DeskClock clock;
    private final CaseStore cases;
    private final RecordCase record;
    private final CheckDates check;

    Desk(OpenProfile profile) {
        var database = profile.ledger().database();
        this.clock = new DeskClock(InstantSource.system(), ZoneId.systemDefault());
        var shipped = new ClinicRules.Shipped(Packs.shipped(), Holidays.shipped(), ZoneId.systemDefault());
        var rules = ClinicRules.of(new ClinicStore(database), shipped, clock::today);
        var count = new CountDecision(rules, clock::today);
        var clerk = new Clerk(profile.ledger(), clock, profile.me().person());
        this.today = new TodayList(new DeadlineStore(database), count, rules, clock);
        this.month = new DueMonth(new CalendarStore(database), today, rules, clock::today);
        this.cases = new CaseStore(database);
        this.check = check(database, clock);
        this.record = new RecordCase(
                profile.ledger()::newCaseNumber,
                decision -> count.freeze(clerk.newId(), decision),
                clerk::record,
                new RecordCase.Author(clerk.member(), clock::today, clock.laptop()),
                clerk::newId);
    }

    /// By another month than the letters have: everything moves that rests on the rule.
    private static CheckDates check(Database database, DeskClock clock) {
        var changed = Packs.shipped().packs().stream().map(Desk::corrected).toList();
        var shipped = new ClinicRules.Shipped(new Packs(changed), Holidays.shipped(), ZoneId.systemDefault());
        var rules = ClinicRules.of(new ClinicStore(database), shipped, clock::today);
        return new CheckDates(new RunningDates(database), new CountDecision(rules, clock::today), rules);
    }

    private static RulePack corrected(RulePack pack) {
        var rules = pack.rules().stream()
                .map(rule -> rule.id().equals("fr.cnda") ? rule.withPeriod(Period.ofDays(15)) : rule)
                .toList();
        return new RulePack(pack.id(), pack.version(), pack.countries(), pack.language(), rules, pack.withoutPeriod());
    }

    /// Counts every open date again.
    ///
    /// @throws IllegalStateException when nothing moved: then nothing was measured
    void check() {
        if (check.run((_, _) -> {}).moved().isEmpty()) {
            throw new IllegalStateException("a corrected rule moves dates");
        }
    }

    Today today() {
        return today.run(Whose.everyone());
    }

    /// How much is due on each day of this month, as the month begins.
    DueMonth.Load month() {
        var first = clock.today().withDayOfMonth(1);
        return month.run(first, first.plusMonths(1).minusDays(1));
    }

    /// The length of the list and its first rows, as the screen of cases begins.
    List<CaseRow> firstCases(CaseSort sort) {
        var open = CaseFilter.of(CaseFilter.Progress.OPEN);
        return cases.rows(open, sort, 0, Math.min(ROWS, cases.count(open)));
    }

    /// Records a visit with all that belongs to it.
    void record(Intake intake) {
        if (!(record.run(intake) instanceof RecordCase.Result.Saved)) {
            throw new IllegalStateException("an intake of the sample lacks something");
        }
    }
}
