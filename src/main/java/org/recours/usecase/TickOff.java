package org.recours.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Stage;
import org.recours.domain.casefile.Status;
import org.recours.domain.change.Edit;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;

/// Says that what was due is done: what was filed, when, and how. Its date runs no more; the case goes on.
public final class TickOff {

    private static final Set<Stage> BEFORE_FILING =
            EnumSet.of(Stage.RECEIVED, Stage.ACKNOWLEDGED, Stage.IN_PROGRESS, Stage.AWAITING_PERSON);

    private final Clerk clerk;

    public TickOff(Clerk clerk) {
        this.clerk = clerk;
    }

    /// What came of it.
    public sealed interface Result {

        /// It is durable.
        enum Done implements Result {
            DONE
        }

        /// Nothing was written; why, in words.
        record Refused(Phrase why) implements Result {}
    }

    /// @param day when it was filed, today or before
    /// @param how what was filed and how, such as "appeal, by registered post"
    public Result run(WholeCase whole, Loaded<Deadline> deadline, LocalDate day, String how) {
        if (how.isBlank()) {
            return new Result.Refused(new Phrase("case.filed.howNeeded"));
        }
        if (day.isAfter(clerk.today())) {
            return new Result.Refused(new Phrase("case.filed.future"));
        }
        var done = Deadline.TYPE.with(deadline.record(), Deadline.DONE_ON, day);
        done = Deadline.TYPE.with(done, Deadline.DONE_HOW, how.strip());
        var edits = new ArrayList<Edit>();
        edits.add(Edit.change(Deadline.TYPE, deadline.record(), done, deadline.state()));
        edits.addAll(filed(whole.caseFile(), day));
        edits.add(clerk.line(whole.caseFile().id(), EntryKind.FILED, how));
        clerk.record(edits);
        return Result.Done.DONE;
    }

    /// A case that has come further stays where it is.
    private List<Edit> filed(Loaded<CaseFile> seen, LocalDate day) {
        var stage = seen.record().status().map(Status::stage).orElse(Stage.RECEIVED);
        if (!BEFORE_FILING.contains(stage)) {
            return List.of();
        }
        var status = new Status(Stage.FILED, day, clerk.member());
        var after = CaseFile.TYPE.with(seen.record(), CaseFile.STATUS, status);
        return List.of(Edit.change(CaseFile.TYPE, seen.record(), after, seen.state()));
    }
}
