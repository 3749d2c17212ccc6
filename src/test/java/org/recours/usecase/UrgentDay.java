package org.recours.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.clinic.PhoneRole;
import org.recours.domain.deadline.Situation;
import org.recours.paper.letter.LetterPrinter;
import org.recours.paper.letter.LetterTemplates;
import org.recours.paper.shape.Fonts;
import org.recours.paper.sheet.ControlSheetPrinter;
import org.recours.paper.sheet.PhoneSheetPrinter;
import org.recours.store.ClinicStore;

/// A Thursday on which somebody is locked up.
final class UrgentDay implements AutoCloseable {

    /// A Thursday.
    static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    static final EventDate TOLD = EventDate.at(TODAY, LocalTime.of(10, 40), ClinicDay.ZONE);

    final ClinicDay day;
    final PhoneList phones;
    final UrgentPath path;

    UrgentDay(Path folder) {
        day = new ClinicDay(folder, TODAY);
        phones = new PhoneList(new ClinicStore(day.profile.ledger().database()), day.clerk);
        path = new UrgentPath(day.rules, day.count, day.recordCase::run, phones, day.clock);
        workIn("FR");
    }

    UrgentAnswers answers(Optional<String> rule, Optional<EventDate> told, Optional<PrintedPeriod> paper) {
        return answers(rule, told, paper, "+33 6 12 34 56 78");
    }

    UrgentAnswers reachedBy(String reach) {
        return answers(Optional.empty(), Optional.of(TOLD), Optional.empty(), reach);
    }

    UrgentAnswers answers(
            Optional<String> rule, Optional<EventDate> told, Optional<PrintedPeriod> paper, String reach) {
        return new UrgentAnswers(
                path.ids(day.clerk.newId()),
                "a man, about 30",
                Optional.of(Situation.DETENTION),
                rule,
                told,
                "Centre de rétention de Coquelles",
                paper,
                "ar",
                reach,
                "");
    }

    WholeCase record(UrgentAnswers answers) {
        path.record(answers, day.english.get());
        return day.open(answers.ids().caseFile());
    }

    RecordId call(String name, PhoneRole role, Optional<String> country, List<Situation> situations) {
        var contact = new PhoneContact(
                phones.newId(),
                Optional.of(name),
                Optional.of(role),
                Optional.of("0611"),
                Optional.empty(),
                Optional.empty(),
                country,
                Optional.of(situations),
                Optional.empty(),
                Optional.empty());
        phones.save(contact);
        return contact.id();
    }

    void workIn(String country) {
        day.settings.save(new ClinicSettings.Data("", "", "", List.of(country), 3, LocalTime.of(16, 30)));
    }

    PrintUrgent papers() {
        var fonts = new Fonts();
        return new PrintUrgent(
                new WriteLetter(LetterTemplates.shipped(), new LetterPrinter(fonts), day.rules, day.clerk, "Clinic"),
                new PrintControlSheet(
                        new ControlSheetPrinter(fonts), day.rules, day.count, day.profile::roster, day.clock),
                new PhoneSheetPrinter(fonts),
                day.rules,
                day.clerk);
    }

    @Override
    public void close() {
        day.close();
    }
}
