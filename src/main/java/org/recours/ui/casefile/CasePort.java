package org.recours.ui.casefile;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.SeatId;
import org.recours.domain.deadline.Rule;
import org.recours.store.Loaded;
import org.recours.ui.sheet.DraftPort;
import org.recours.ui.sheet.Reading;
import org.recours.usecase.CaseDates;
import org.recours.usecase.TickOff;
import org.recours.usecase.WholeCase;

/// What the screen of one case needs from the rest of the program. All but `seat`, `newId`, `now` and `reading` block.
///
/// @param open      reads the case
/// @param record    makes edits durable
/// @param recount   what to record with a changed decision, so that its date is counted anew
/// @param rules     the remedies of the clinic’s countries
/// @param seat      who sits at a seat and on which laptop, such as "Amina, Lenovo"
/// @param member    name of the one who works here
/// @param now       the confirmed date and clock of the desk
/// @param time      its dates, and what becomes of them
/// @param drafts    where what is typed and not saved is kept
public record CasePort(
        Function<RecordId, Optional<WholeCase>> open,
        BiConsumer<Compartment, List<Edit>> record,
        BiFunction<WholeCase, ContestedDecision, List<Edit>> recount,
        Supplier<List<Rule>> rules,
        Function<SeatId, String> seat,
        Supplier<RecordId> newId,
        String member,
        Supplier<ZonedDateTime> now,
        Reading reading,
        Time time,
        DraftPort drafts) {

    /// The dates and what becomes of them; all blocking.
    ///
    /// @param dates   as they stand now, the authority’s own too
    /// @param tickOff what to record when what was due is done
    /// @param proof   what to record of a proof that comes later
    public record Time(
            Function<WholeCase, CaseDates> dates,
            TickingOff tickOff,
            BiFunction<RecordId, TickOff.Proof, List<Edit>> proof) {}

    /// Says that what was due is done.
    @FunctionalInterface
    public interface TickingOff {
        List<Edit> edits(WholeCase whole, Loaded<Deadline> due, TickOff.Filed filed);
    }
}
