package org.recours.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.recours.domain.casefile.Intake;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.ledger.EditSet;

/// Records many cases with one wait for the disk, and tells of each whether it is saved.
public final class ImportCases {

    private final RecordCase recordCase;
    private final Function<Intake, List<Phrase>> doubts;
    private final Consumer<List<EditSet>> record;

    /// @param doubts what a person is asked about a case before it is saved; nothing where all was confirmed
    /// @param record writes many change sets, all or none, and returns when they are durable
    public ImportCases(RecordCase recordCase, Function<Intake, List<Phrase>> doubts, Consumer<List<EditSet>> record) {
        this.recordCase = recordCase;
        this.doubts = doubts;
        this.record = record;
    }

    /// What came of one case.
    public sealed interface Outcome {

        /// It was recorded, or lacks something.
        record Answered(RecordCase.Result result) implements Outcome {}

        /// Something looks like a slip of the pen; nothing was written.
        record Doubtful(List<Phrase> doubts) implements Outcome {
            public Doubtful {
                doubts = List.copyOf(doubts);
            }
        }

        /// It could not be written; why, in words.
        record NotSaved(Phrase why) implements Outcome {}
    }

    /// Records them; a group of some hundred is a good measure. When it returns, all that is said to be saved is
    /// durable.
    /// Where they can’t be written together, each is tried alone.
    ///
    /// @return in the order of the intakes
    public List<Outcome> run(List<Intake> intakes) {
        var prepared = intakes.stream().map(this::prepare).toList();
        var sets = new ArrayList<EditSet>();
        prepared.forEach(one -> one.edits.ifPresent(sets::add));
        try {
            if (!sets.isEmpty()) {
                record.accept(sets);
            }
            return prepared.stream().map(Prepared::outcome).toList();
        } catch (Problem e) {
            return prepared.stream().map(this::alone).toList();
        }
    }

    /// @param outcome what is said once the edits are durable
    private record Prepared(Outcome outcome, Optional<EditSet> edits) {}

    private Prepared prepare(Intake intake) {
        var asked = doubts.apply(intake);
        if (!asked.isEmpty()) {
            return new Prepared(new Outcome.Doubtful(asked), Optional.empty());
        }
        var one = recordCase.prepare(intake);
        return new Prepared(new Outcome.Answered(one.result()), one.edits());
    }

    private Outcome alone(Prepared one) {
        try {
            one.edits.ifPresent(set -> record.accept(List.of(set)));
            return one.outcome;
        } catch (Problem e) {
            return new Outcome.NotSaved(e.phrase());
        }
    }
}
