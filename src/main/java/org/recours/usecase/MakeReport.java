package org.recours.usecase;

import java.time.LocalDate;
import org.recours.domain.report.Report;
import org.recours.store.ReportStore;

/// Makes the report of a time, in which nobody can be found.
public final class MakeReport {

    private final ReportStore counts;

    public MakeReport(ReportStore counts) {
        this.counts = counts;
    }

    /// @param from the first day
    /// @param to   the last day, included
    public Report run(LocalDate from, LocalDate to) {
        return Report.of(from, to, counts.counts(from, to));
    }
}
