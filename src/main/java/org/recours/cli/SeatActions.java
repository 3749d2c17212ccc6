package org.recours.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.recours.text.Language;

/// The way in: founding a clinic, joining one, opening a seat. All blocking; passphrases are wiped by whoever is
/// called.
///
/// @param isLongEnough whether this may protect a new seat; wipes nothing
/// @param propose      a new passphrase of words in this language
public record SeatActions(
        Found found,
        Ask ask,
        Accept accept,
        Open open,
        Predicate<char[]> isLongEnough,
        Function<Language, String> propose) {

    /// Makes a new clinic and its first seat in this folder.
    @FunctionalInterface
    public interface Found {
        void found(Path profile, String clinic, NewSeat seat, char[] passphrase);
    }

    /// Makes a seat in this folder and puts its request on the stick.
    @FunctionalInterface
    public interface Ask {
        /// The words that the coordinator’s screen must show.
        List<String> ask(Path profile, Path stick, NewSeat seat, char[] passphrase);
    }

    /// Whose seat it is to be.
    @SuppressWarnings("ArrayRecordComponent") // handed on, compared by no one
    public record NewSeat(String person, Language language) {
        /// The name stays out of every log.
        @Override
        public String toString() {
            return "seat";
        }
    }

    /// Takes in the coordinator’s answer.
    @FunctionalInterface
    public interface Accept {
        Accepted accept(Path profile, Path stick, char[] passphrase);
    }

    /// What accepting gives.
    public sealed interface Accepted {
        /// @param checkWords those that the coordinator’s screen showed last
        record Joined(String clinic, String approvedBy, List<String> checkWords) implements Accepted {}

        record WrongPassphrase() implements Accepted {}

        record NoAnswerYet() implements Accepted {}

        record AnswerNotForUs() implements Accepted {}
    }

    /// Opens the seat in this folder.
    @FunctionalInterface
    public interface Open {
        Opened open(Path profile, char[] passphrase);
    }

    /// What opening gives.
    public sealed interface Opened {
        /// Whoever asked closes the desk.
        record AtDesk(Desk desk) implements Opened {}

        record WrongPassphrase() implements Opened {}

        /// It asked to join, and the answer is not here.
        record StillAsking() implements Opened {}

        record NoProfile() implements Opened {}
    }
}
