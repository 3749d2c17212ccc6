package org.recours.ui.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.recours.store.CaseFilter;
import org.recours.store.CaseRow;
import org.recours.store.CaseSort;

/// What the list of cases needs from the rest of the program.
///
/// @param rows  reads a window of the list; blocking
/// @param count how long the list is; blocking
/// @param today the confirmed date of the desk
public record CaseListPort(Rows rows, ToIntFunction<CaseFilter> count, Supplier<LocalDate> today) {

    /// Reads rows of the list.
    @FunctionalInterface
    public interface Rows {
        List<CaseRow> read(CaseFilter filter, CaseSort sort, int offset, int limit);
    }
}
