/// Counts for those who fund and steer the clinic, made so that nobody can be found in them.
///
/// Imports `java.*` and `domain`. Begin with [org.recours.domain.report.Report].
@NullMarked
package org.recours.domain.report;

import org.jspecify.annotations.NullMarked;
