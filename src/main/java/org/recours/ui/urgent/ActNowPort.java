package org.recours.ui.urgent;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Situation;
import org.recours.domain.document.PageImage;
import org.recours.domain.document.Printout;
import org.recours.text.Language;
import org.recours.usecase.PrintUrgent;
import org.recours.usecase.UrgentCase;
import org.recours.usecase.WholeCase;

/// What an urgent case that is recorded needs from the rest of the program. All but `now` block.
///
/// @param open     the case and what to do in it; empty when nothing is known of it here
/// @param language in which those who receive the letter read it
/// @param print    the three papers
/// @param keep     keeps with the case that some of them were printed
/// @param page     one page, drawn
public record ActNowPort(
        BiFunction<RecordId, Optional<Situation>, Optional<UrgentCase>> open,
        BiFunction<UrgentCase, Language, Language> language,
        BiFunction<UrgentCase, PrintUrgent.Languages, PrintUrgent.Papers> print,
        Keep keep,
        BiFunction<Printout, Integer, PageImage> page,
        Supplier<ZonedDateTime> now) {

    /// Makes durable what was printed.
    @FunctionalInterface
    public interface Keep {
        void keep(WholeCase whole, PrintUrgent.Papers papers, Set<DocumentKind> printed);
    }
}
