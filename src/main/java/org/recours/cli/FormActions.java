package org.recours.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.FormDecision;
import org.recours.domain.document.FormReading;
import org.recours.domain.document.FormValue;

/// Official forms: what one asks for, and filling it in.
public record FormActions(Function<Path, FormReading> read, Fill fill) {

    /// Fills a copy, in memory.
    @FunctionalInterface
    public interface Fill {
        FillResult fill(Path form, Map<String, FormValue> values, Set<FormDecision> taken);
    }
}
