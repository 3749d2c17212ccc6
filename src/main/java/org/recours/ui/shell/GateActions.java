package org.recours.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.recours.text.Language;
import org.recours.ui.kit.Progress;
import org.recours.ui.kit.Stick;

/// What the way in needs: unlocking a seat, founding a clinic, joining one. All blocking but [#capsLock].
///
/// @param seats those on this laptop, the one used last first
/// @param propose a new passphrase of words in this language
/// @param complete listed words, in any language, that begin so; quick enough for each key
/// @param sticks the removable folders that are there now
/// @param capsLock whether it is on, where the platform tells
public record GateActions(
        Callable<List<Seat>> seats,
        Unlock unlock,
        Found found,
        Request request,
        Accept accept,
        Function<Language, String> propose,
        Function<String, List<String>> complete,
        Callable<List<Stick>> sticks,
        BooleanSupplier capsLock) {

    /// A seat on this laptop.
    ///
    /// @param id of its profile; opaque here
    /// @param clinic empty while it waits to be let into one
    public record Seat(String id, String person, Optional<String> clinic) {}

    /// Opens a seat with its passphrase.
    @FunctionalInterface
    public interface Unlock {
        Unlocked unlock(Seat seat, char[] passphrase, Progress progress) throws Exception;
    }

    /// Makes a new clinic and opens its first seat.
    @FunctionalInterface
    public interface Found {
        OpenProfile found(Founding founding, Progress progress) throws Exception;
    }

    /// Who founds what.
    @SuppressWarnings("ArrayRecordComponent") // handed on, compared by no one
    public record Founding(String clinic, String person, Language language, char[] passphrase) {

        /// The names stay out of every log.
        @Override
        public String toString() {
            return "founding";
        }
    }

    /// Makes a seat that waits, and puts its request on the stick.
    @FunctionalInterface
    public interface Request {
        /// The words that both screens must show.
        List<String> request(Joining joining, Path stick) throws Exception;
    }

    /// Who wants to join.
    @SuppressWarnings("ArrayRecordComponent") // handed on, compared by no one
    public record Joining(String person, Language language, char[] passphrase) {

        /// The name stays out of every log.
        @Override
        public String toString() {
            return "joining";
        }
    }

    /// Takes the answer from the stick for a seat that waits.
    @FunctionalInterface
    public interface Accept {
        /// @param compared the words of the answer that a person found on both screens; with none, or with others, they
        ///     are only shown
        Unlocked accept(Seat seat, char[] passphrase, Path stick, List<String> compared) throws Exception;
    }

    /// What comes of a passphrase.
    public sealed interface Unlocked {
        record Opened(OpenProfile profile) implements Unlocked {}

        record WrongPassphrase() implements Unlocked {}

        /// The clinic has not let it in yet.
        ///
        /// @param checkWords what both screens must show
        record StillWaiting(List<String> checkWords) implements Unlocked {}

        /// The clinic has let it in, if the words are the same on both screens. Nothing is believed before.
        ///
        /// @param checkWords what the coordinator's screen showed after letting it in
        record ToCompare(List<String> checkWords) implements Unlocked {}
    }
}
