package org.recours.store;

import java.time.LocalDate;
import org.recours.domain.casefile.Deadline;

/// A deadline that is not done, with the line of its case.
public record DeadlineRow(Deadline deadline, LocalDate actBy, CaseRow caseRow) {}
