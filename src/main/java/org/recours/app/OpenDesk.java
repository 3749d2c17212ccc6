package org.recours.app;

import java.util.function.Supplier;
import org.recours.session.OpenProfile;
import org.recours.store.CalendarStore;
import org.recours.store.CaseStore;
import org.recours.store.ClinicStore;
import org.recours.store.Database;
import org.recours.store.DeadlineStore;
import org.recours.store.PersonStore;
import org.recours.store.Records;
import org.recours.store.RunningDates;
import org.recours.store.Whose;
import org.recours.text.Text;
import org.recours.ui.sheet.DraftPort;
import org.recours.usecase.CaseClocks;
import org.recours.usecase.CheckDates;
import org.recours.usecase.Clerk;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.ClinicSettings;
import org.recours.usecase.ConfirmToday;
import org.recours.usecase.CorrectHolidays;
import org.recours.usecase.CountDecision;
import org.recours.usecase.DeskClock;
import org.recours.usecase.ExportDates;
import org.recours.usecase.MoveFeast;
import org.recours.usecase.OpenCase;
import org.recours.usecase.RecordCase;
import org.recours.usecase.RecountDecision;
import org.recours.usecase.ShowHolidays;
import org.recours.usecase.TodayList;

/// What the screens of an open profile share, wired once when it is opened.
///
/// @param rules by which the clinic counts, read anew at each call
record OpenDesk(
        OpenProfile profile,
        DeskClock clock,
        Clerk clerk,
        ClinicRules.Shipped shipped,
        Supplier<ClinicRules> rules,
        CountDecision count,
        OpenCase open,
        RecordCase record,
        TodayList today,
        ClinicSettings settings) {

    static OpenDesk of(OpenProfile profile, DeskClock clock, ClinicRules.Shipped shipped) {
        var database = profile.ledger().database();
        var clerk = new Clerk(profile.ledger(), clock, profile.me().person());
        var rules = ClinicRules.of(new ClinicStore(database), shipped, clock::today);
        var count = new CountDecision(rules, clock::today);
        return new OpenDesk(
                profile,
                clock,
                clerk,
                shipped,
                rules,
                count,
                new OpenCase(database),
                new RecordCase(
                        profile.ledger()::newCaseNumber,
                        decision -> count.freeze(clerk.newId(), decision),
                        clerk::record,
                        new RecordCase.Author(clerk.member(), clock::today, clock.laptop()),
                        clerk::newId),
                new TodayList(new DeadlineStore(database), count, rules, clock),
                new ClinicSettings(
                        new ClinicStore(database),
                        clerk,
                        profile.roster().founding().clinic()));
    }

    /// What this seat typed and did not save.
    DraftPort drafts() {
        return new DraftWiring(profile.drafts()).port();
    }

    /// Finds out whether the laptop’s date can be believed.
    ConfirmToday confirmToday() {
        return new ConfirmToday(profile.ledger(), clerk, clock, profile.me().id());
    }

    private Database database() {
        return profile.ledger().database();
    }

    CaseStore cases() {
        return new CaseStore(database());
    }

    PersonStore persons() {
        return new PersonStore(database());
    }

    Records records() {
        return new Records(database());
    }

    DeadlineStore deadlines() {
        return new DeadlineStore(database());
    }

    /// How much asks for action today: dates that count, and decisions of which nobody knows the date.
    int urgent(Whose whose) {
        return calendar().tallyUrgent(clock.today(), whose).counted()
                + deadlines().tallyDateUnknown(whose).counted();
    }

    CalendarStore calendar() {
        return new CalendarStore(database());
    }

    ExportDates export() {
        return new ExportDates(deadlines(), clock);
    }

    ShowHolidays showHolidays() {
        return new ShowHolidays(clinic(), shipped.holidays(), profile::roster);
    }

    CorrectHolidays correctHolidays() {
        return new CorrectHolidays(clinic(), clerk, showHolidays());
    }

    MoveFeast moveFeast() {
        return new MoveFeast(clinic(), clerk, showHolidays());
    }

    CaseClocks clocks() {
        return new CaseClocks(rules, count, clock, clerk::newId);
    }

    /// @param text the language in which the timeline is written now
    RecountDecision recount(Supplier<Text> text) {
        return new RecountDecision(count, clerk, text);
    }

    CheckDates checkDates() {
        return new CheckDates(new RunningDates(database()), count, rules);
    }

    ClinicStore clinic() {
        return new ClinicStore(database());
    }
}
