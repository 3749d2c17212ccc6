package org.recours.ui.forms;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.FormDecision;
import org.recours.domain.document.FormReading;
import org.recours.domain.document.FormValue;
import org.recours.domain.document.PageImage;
import org.recours.domain.document.Printout;
import org.recours.ui.sheet.DraftPort;
import org.recours.usecase.KeptForm;
import org.recours.usecase.WholeCase;

/// What filling a form needs from the rest of the program. All but `newId`, `member` and `now` block.
///
/// @param form   the blank form with an id
/// @param read   what it asks for
/// @param fill   a filled copy
/// @param page   a page of it as a picture, from 0
/// @param open   the case for which it is filled
/// @param record makes edits durable
/// @param drafts where what is filled in and not kept is kept for this seat
public record FormPort(
        Function<String, Optional<KeptForm>> form,
        Function<KeptForm, FormReading> read,
        Fill fill,
        BiFunction<Printout, Integer, PageImage> page,
        Function<RecordId, Optional<WholeCase>> open,
        BiConsumer<Compartment, List<Edit>> record,
        Supplier<RecordId> newId,
        String member,
        Supplier<ZonedDateTime> now,
        DraftPort drafts) {

    /// Fills a form.
    @FunctionalInterface
    public interface Fill {
        FillResult fill(KeptForm form, Map<String, FormValue> values, Set<FormDecision> decisions);
    }
}
