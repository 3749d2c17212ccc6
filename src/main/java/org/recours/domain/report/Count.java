package org.recours.domain.report;

import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Kind;

/// How many cases of one kind and category there are of each sort, before anything is hidden.
///
/// @param received within the dates of the report
/// @param resolved within the dates of the report: closed with an outcome
/// @param overdue  open at the end of the report with the last day gone
public record Count(Kind kind, Category category, long received, long resolved, long overdue) {}
