package org.recours.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.casefile.Intake;
import org.recours.domain.change.RecordId;
import org.recours.domain.control.Roster;
import org.recours.domain.problem.Phrase;
import org.recours.session.Approving;
import org.recours.store.CaseStore;
import org.recours.store.DeadlineRow;
import org.recours.store.DeadlineStore;
import org.recours.usecase.CaseClocks;
import org.recours.usecase.ChangeCase;
import org.recours.usecase.CheckDates;
import org.recours.usecase.CorrectHolidays;
import org.recours.usecase.DoubtDecision;
import org.recours.usecase.ExportDates;
import org.recours.usecase.FrozenDeadline;
import org.recours.usecase.ImportCases;
import org.recours.usecase.MakeReport;
import org.recours.usecase.MoveFeast;
import org.recours.usecase.OpenCase;
import org.recours.usecase.PaperReader;
import org.recours.usecase.PhoneList;
import org.recours.usecase.PrintControlSheet;
import org.recours.usecase.PrintExplanation;
import org.recours.usecase.PrintSlip;
import org.recours.usecase.PrintTimeline;
import org.recours.usecase.PrintUrgent;
import org.recours.usecase.RecountDecision;
import org.recours.usecase.ShowHolidays;
import org.recours.usecase.TickOff;
import org.recours.usecase.UrgentPath;
import org.recours.usecase.WholeCase;
import org.recours.usecase.WriteLetter;

/// What commands do at an open seat.
///
/// @param letters  templates and fonts are read when a letter is really asked for
/// @param papers   the same for what is printed about dates
/// @param urgent   the same for the urgent path
/// @param exchange both ways with this folder
/// @param holidays the closed days by which the clinic counts
/// @param today    the date that counts here, and whether it is sure
/// @param leave    wipes the keys; what was saved is on the disk long before
public record Desk(
        Cases cases,
        Dates dates,
        Lists lists,
        Supplier<WriteLetter> letters,
        Supplier<Papers> papers,
        Supplier<Urgent> urgent,
        Approving approving,
        Function<Path, Exchanged> exchange,
        Care care,
        Holidays holidays,
        Today today,
        Runnable leave)
        implements AutoCloseable {

    /// Single cases, to read and to write.
    ///
    /// @param why      the steps of the date that counts first, and what people of the clinic should know of it
    /// @param importer records several new cases together, and answers for each in their order
    public record Cases(
            OpenCase open,
            ChangeCase change,
            BiFunction<List<Intake>, CaseAddCommand.Dates, List<ImportCases.Outcome>> importer,
            Supplier<RecordId> newId,
            Supplier<Roster> roster,
            Function<WholeCase, List<Phrase>> why) {}

    /// What becomes of the dates of a case.
    ///
    /// @param doubts what is asked about a decision before it is saved
    public record Dates(TickOff tickOff, CaseClocks clocks, RecountDecision recount, DoubtDecision doubts) {}

    /// What there is.
    ///
    /// @param frozen how deadlines stand, each by its id
    /// @param me name of the member whose seat it is
    public record Lists(
            CaseStore cases,
            DeadlineStore deadlines,
            Function<List<DeadlineRow>, Map<RecordId, FrozenDeadline>> frozen,
            MakeReport report,
            ExportDates export,
            CheckDates check,
            String me) {}

    /// What is printed about the dates of a case.
    public record Papers(
            PaperReader reader,
            PrintSlip slip,
            PrintExplanation explanation,
            PrintControlSheet controlSheet,
            PrintTimeline timeline) {}

    /// The urgent path and whom it phones.
    public record Urgent(UrgentPath path, PrintUrgent print, PhoneList phones) {}

    /// The closed days of countries, to look through and to correct.
    public record Holidays(ShowHolidays show, CorrectHolidays correct, MoveFeast move) {}

    /// Which day it is.
    ///
    /// @param date    by the laptop, or as a person said
    /// @param now     that date with the time of day
    /// @param doubt   there while that can’t be believed
    /// @param confirm writes down what a person said
    public record Today(
            Supplier<LocalDate> date,
            Supplier<ZonedDateTime> now,
            Supplier<Optional<Doubt>> doubt,
            Consumer<LocalDate> confirm) {}

    /// Why a date can’t be believed.
    ///
    /// @param lastEntry the day on which something was last written down here
    public record Doubt(LocalDate laptopSays, LocalDate lastEntry) {}

    /// What one exchange did.
    ///
    /// @param sent     changes of any member that were put there
    /// @param received changes that came in
    /// @param from     names of the members who wrote them
    /// @param damaged  files that could not be read and were put out of the way
    /// @param waiting  files that can’t be used yet
    /// @param cloned   names of members whose laptop was copied, or restored from an old copy
    /// @param refused  names of members whose laptop signed what speaks in another’s name
    public record Exchanged(
            long sent,
            long received,
            List<String> from,
            List<String> newMembers,
            int damaged,
            int waiting,
            List<String> cloned,
            List<String> refused,
            List<Reach> reach) {}

    /// What one member’s laptop is known to have.
    ///
    /// @param missing changes of this seat that it is not known to have
    public record Reach(String person, String laptop, long missing) {}

    /// Looking after what lies on this laptop.
    ///
    /// @param check   reads every file; what is not as it was written
    /// @param rebuild throws the database away and builds it again
    public record Care(Supplier<List<Found>> check, Runnable rebuild) {}

    /// Something that is not as it was written.
    ///
    /// @param isAlarm whether a person must act
    public record Found(Phrase sentence, boolean isAlarm) {}

    @Override
    public void close() {
        leave.run();
    }

    /// Names nothing of a client.
    @Override
    public String toString() {
        return "desk";
    }
}
