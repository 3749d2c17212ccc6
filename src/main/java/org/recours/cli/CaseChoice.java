package org.recours.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.store.CaseRow;
import org.recours.usecase.WholeCase;

/// Finds the case that a person means by its number, or by its id where a number is not enough.
final class CaseChoice {

    private CaseChoice() {}

    /// @throws Problem when there is none, or there are several with this number: the sentence names their ids
    static WholeCase of(Desk desk, String numberOrId) {
        return id(desk, numberOrId.strip())
                .flatMap(desk.cases().open()::run)
                .orElseThrow(() -> new Problem(new Phrase("cli.case.none", numberOrId)));
    }

    private static Optional<RecordId> id(Desk desk, String numberOrId) {
        if (numberOrId.matches("[0-9a-fA-F]{32}")) {
            return Optional.of(RecordId.of(numberOrId));
        }
        var rows = desk.lists().cases().numbered(numberOrId);
        if (rows.size() > 1) {
            throw new Problem(new Phrase("cli.case.several", numberOrId, ids(rows)));
        }
        return rows.stream().findFirst().map(CaseRow::id);
    }

    private static String ids(List<CaseRow> rows) {
        return rows.stream().map(row -> row.id().toString()).collect(Collectors.joining(", "));
    }
}
