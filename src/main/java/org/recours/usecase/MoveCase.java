package org.recours.usecase;

import java.util.List;
import java.util.function.Supplier;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Outcome;
import org.recours.domain.casefile.Stage;
import org.recours.domain.casefile.Status;
import org.recours.domain.change.Edit;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.text.Text;

/// Says where a case stands now: who said so, and when. Ends it with an outcome.
public final class MoveCase {

    private final Clerk clerk;
    private final Supplier<Text> text;

    /// @param text the language in which the timeline is written now
    public MoveCase(Clerk clerk, Supplier<Text> text) {
        this.clerk = clerk;
        this.text = text;
    }

    /// What came of it.
    public sealed interface Result {

        /// It is durable.
        enum Moved implements Result {
            MOVED
        }

        /// A date still runs, or is not known: say first what was filed, or why nothing has to be.
        record DateRuns(Phrase why) implements Result {}

        /// A case ends with an outcome.
        record NeedsOutcome(Phrase why) implements Result {}
    }

    /// Moves it to a status. To close it, [#close] says how it ended.
    public Result run(WholeCase whole, Stage stage) {
        if (stage == Stage.CLOSED && whole.caseFile().record().outcome().isEmpty()) {
            return new Result.NeedsOutcome(new Phrase("case.stage.outcomeNeeded"));
        }
        return move(whole, stage, whole.caseFile().record());
    }

    /// Closes it. A date that still runs keeps it open.
    public Result close(WholeCase whole, Outcome outcome) {
        var before = whole.caseFile().record();
        var after = CaseFile.TYPE.with(before, CaseFile.OUTCOME, outcome);
        return move(whole, Stage.CLOSED, CaseFile.TYPE.with(after, CaseFile.OUTCOME_ON, clerk.today()));
    }

    private Result move(WholeCase whole, Stage stage, CaseFile after) {
        if (stage == Stage.CLOSED && whole.nextDeadline().isPresent()) {
            return new Result.DateRuns(new Phrase("case.stage.dateRuns"));
        }
        var moved = CaseFile.TYPE.with(after, CaseFile.STATUS, new Status(stage, clerk.today(), clerk.member()));
        if (stage == Stage.ACKNOWLEDGED && moved.acknowledgedOn().isEmpty()) {
            moved = CaseFile.TYPE.with(moved, CaseFile.ACKNOWLEDGED_ON, clerk.today());
        }
        Loaded<CaseFile> seen = whole.caseFile();
        clerk.record(List.of(
                Edit.change(CaseFile.TYPE, seen.record(), moved, seen.state()),
                clerk.line(seen.id(), EntryKind.STEP, text.get().get("code.stage." + stage))));
        return Result.Moved.MOVED;
    }
}
