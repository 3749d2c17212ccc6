package org.recours.ui.urgent;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.Situation;
import org.recours.domain.problem.Phrase;
import org.recours.ui.sheet.DraftPort;
import org.recours.ui.sheet.Reading;
import org.recours.usecase.RecordCase;
import org.recours.usecase.UrgentAnswers;
import org.recours.usecase.UrgentDate;

/// What the six questions need from the rest of the program. All but `ids`, `newId`, `now` and `reading` block.
///
/// @param rules   the remedies that are offered in a situation
/// @param date    by when to act, as it follows from the answers until now
/// @param doubts  what looks like a slip of the pen in the answers
/// @param record  makes the case durable
/// @param ids     for the records of a case to come
/// @param member  who works here
/// @param drafts  where what stands on the page is kept, under the id of the case to come
/// @param now     the confirmed date and clock of the desk
/// @param reading how dates are read and said
public record UrgentPort(
        Function<Optional<Situation>, List<Rule>> rules,
        Function<UrgentAnswers, UrgentDate> date,
        Function<UrgentAnswers, List<Phrase>> doubts,
        Function<UrgentAnswers, RecordCase.Result> record,
        Function<RecordId, UrgentAnswers.Ids> ids,
        String member,
        DraftPort drafts,
        Supplier<RecordId> newId,
        Supplier<ZonedDateTime> now,
        Reading reading) {}
