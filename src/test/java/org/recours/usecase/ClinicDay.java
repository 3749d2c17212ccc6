package org.recours.usecase;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Intake;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.document.FieldType;
import org.recours.domain.document.FormField;
import org.recours.domain.person.Person;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.session.Laptops;
import org.recours.session.OpenProfile;
import org.recours.store.ClinicStore;
import org.recours.store.DeadlineStore;
import org.recours.text.Language;
import org.recours.text.Text;

/// A real profile with its use cases, on a day that the test chooses.
final class ClinicDay implements AutoCloseable {

    static final ZoneId ZONE = ZoneOffset.UTC;

    final OpenProfile profile;
    final DeskClock clock = new DeskClock(InstantSource.system(), ZONE);
    final Supplier<Text> english = () -> Text.in(Language.ENGLISH);
    final Clerk clerk;
    final Supplier<ClinicRules> rules;
    final CountDecision count;
    final RecountDecision recount;
    final RecordCase recordCase;
    final OpenCase openCase;
    final ChangeCase changeCase;
    final ClinicSettings settings;

    /// Founds a clinic.
    ClinicDay(Path folder, LocalDate today) {
        this(new Laptops(folder).found("Amina"), today);
    }

    ClinicDay(OpenProfile profile, LocalDate today) {
        this.profile = profile;
        clock.moveTo(today);
        var ledger = profile.ledger();
        var store = new ClinicStore(ledger.database());
        clerk = new Clerk(ledger, clock, profile.me().person());
        rules = ClinicRules.of(store, new ClinicRules.Shipped(Packs.shipped(), Holidays.shipped(), ZONE), clock::today);
        count = new CountDecision(rules, clock::today);
        recount = new RecountDecision(count, clerk, english);
        recordCase = new RecordCase(
                ledger::newCaseNumber,
                decision -> count.freeze(clerk.newId(), decision),
                clerk::record,
                new RecordCase.Author(clerk.member(), clock::today, InstantSource.system()),
                clerk::newId);
        openCase = new OpenCase(ledger.database());
        changeCase = new ChangeCase(clerk, recount);
        settings = new ClinicSettings(store, clerk, profile.roster().founding().clinic());
    }

    TodayList todayList() {
        return new TodayList(new DeadlineStore(profile.ledger().database()), count, rules, clock);
    }

    /// Records an appeal whose letter says one month, notified on this day.
    RecordId appeal(String name, LocalDate notified) {
        return record(intake(name, Optional.of(decision(notified, Optional.of("P1M")))));
    }

    /// Records an appeal of which nobody knows the period.
    RecordId appealWithoutPeriod(String name, LocalDate notified) {
        return record(intake(name, Optional.of(decision(notified, Optional.empty()))));
    }

    RecordId record(Intake intake) {
        if (recordCase.run(intake) instanceof RecordCase.Result.Saved(var id, var _)) {
            return id;
        }
        throw new AssertionError("the intake is incomplete");
    }

    WholeCase open(RecordId id) {
        return openCase.run(id).orElseThrow();
    }

    Intake intake(String name, Optional<ContestedDecision> decision) {
        var person = Person.TYPE.with(blank(Person.TYPE), Person.NAME, name);
        var caseFile = CaseFile.TYPE.with(blank(CaseFile.TYPE), CaseFile.KIND, Kind.APPEAL);
        caseFile = CaseFile.TYPE.with(caseFile, CaseFile.CATEGORY, Category.ASYLUM);
        caseFile = CaseFile.TYPE.with(caseFile, CaseFile.PERSON, person.id());
        var id = caseFile.id();
        return new Intake(
                caseFile,
                Optional.of(person),
                List.of(),
                List.of(),
                List.of(),
                decision.map(one -> ContestedDecision.TYPE.with(one, ContestedDecision.CASE_FILE, id)));
    }

    private ContestedDecision decision(LocalDate notified, Optional<String> period) {
        var decision = ContestedDecision.TYPE.with(
                blank(ContestedDecision.TYPE), ContestedDecision.NOTIFIED_ON, EventDate.on(notified));
        return period.map(written -> ContestedDecision.TYPE.with(
                        decision, ContestedDecision.PRINTED_PERIOD, new PrintedPeriod.Stated(written)))
                .orElse(decision);
    }

    <R extends Recorded> R blank(RecordType<R> type) {
        return type.read(new FieldValues(clerk.newId(), Map.of()));
    }

    /// A field of a blank form, to be filled with words.
    static FormField textField(String name, String label) {
        return new FormField(
                name,
                Optional.of(label),
                FieldType.TEXT,
                false,
                false,
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    @Override
    public void close() {
        profile.close();
    }
}
