package org.recours.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.recours.domain.casefile.Intake;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.ledger.EditSet;

/// Records many cases with one wait for the disk, and tells of each whether it is saved.
public final class ImportCases {

    private final RecordCase recordCase;
    private final Consumer<List<EditSet>> record;

    /// @param record writes many change sets, all or none, and returns when they are durable
    public ImportCases(RecordCase recordCase, Consumer<List<EditSet>> record) {
        this.recordCase = recordCase;
        this.record = record;
    }

    /// What came of one case.
    public sealed interface Outcome {

        /// It was recorded, or lacks something.
        record Answered(RecordCase.Result result) implements Outcome {}

        /// It could not be written; why, in words.
        record NotSaved(Phrase why) implements Outcome {}
    }

    /// Records them; a group of some hundred is a good measure. When it returns, all that is said to be saved is
    /// durable.
    /// Where they can’t be written together, each is tried alone.
    ///
    /// @return in the order of the intakes
    public List<Outcome> run(List<Intake> intakes) {
        var prepared = intakes.stream().map(recordCase::prepare).toList();
        var sets = new ArrayList<EditSet>();
        prepared.forEach(one -> one.edits().ifPresent(sets::add));
        try {
            if (!sets.isEmpty()) {
                record.accept(sets);
            }
            return prepared.stream().map(ImportCases::answered).toList();
        } catch (Problem e) {
            return prepared.stream().map(this::alone).toList();
        }
    }

    private static Outcome answered(RecordCase.Prepared one) {
        return new Outcome.Answered(one.result());
    }

    private Outcome alone(RecordCase.Prepared one) {
        try {
            one.edits().ifPresent(set -> record.accept(List.of(set)));
            return answered(one);
        } catch (Problem e) {
            return new Outcome.NotSaved(e.phrase());
        }
    }
}
