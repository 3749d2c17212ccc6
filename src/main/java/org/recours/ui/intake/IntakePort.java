package org.recours.ui.intake;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Intake;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.deadline.Rule;
import org.recours.domain.person.BirthDate;
import org.recours.ui.sheet.DraftPort;
import org.recours.ui.sheet.Reading;
import org.recours.usecase.RecordCase;

/// What recording a case needs from the rest of the program. All but `newId`, `now` and `reading` block.
///
/// @param record    makes the case durable
/// @param countdown what has to be done by when about a decision
/// @param rules     the remedies of the clinic’s countries
/// @param earlier   cases that what is typed may belong to, likeliest first
/// @param drafts    where what stands on the page is kept, under the id of the case to come
/// @param now       the confirmed date and clock of the desk
/// @param reading   how dates are read and said
public record IntakePort(
        Function<Intake, RecordCase.Result> record,
        Function<ContestedDecision, Countdown> countdown,
        Supplier<List<Rule>> rules,
        Function<Clues, List<Earlier>> earlier,
        DraftPort drafts,
        Supplier<RecordId> newId,
        Supplier<ZonedDateTime> now,
        Reading reading) {

    /// What an earlier case is looked for by.
    public record Clues(String name, List<String> numbers, List<String> phones) {
        public Clues {
            numbers = List.copyOf(numbers);
            phones = List.copyOf(phones);
        }

        /// Too little to look for anything.
        boolean isEmpty() {
            return name.length() < 2 && numbers.isEmpty() && phones.isEmpty();
        }

        /// Names nobody.
        @Override
        public String toString() {
            return "clues";
        }
    }

    /// A case that may be about the same person.
    public record Earlier(RecordId caseFile, String number, String name, Optional<BirthDate> birth) {

        /// The number alone.
        @Override
        public String toString() {
            return number;
        }
    }
}
