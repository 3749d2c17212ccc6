package org.recours.ui.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Progress;
import org.recours.ui.kit.Stick;

/// What the exchange screen needs; all blocking.
///
/// @param state what is where, as far as this laptop has heard
/// @param sticks the removable folders that are there now
/// @param run both ways, with what was written read back
/// @param requests who asks on this stick to be let in; empty where this seat may not let anyone in
/// @param approve lets one in and puts the sealed answer on the stick; gives the words that the other laptop will show
public record ExchangeActions(
        Callable<State> state, Callable<List<Stick>> sticks, Run run, Requests requests, Approve approve) {

    /// Exchanges with a stick.
    @FunctionalInterface
    public interface Run {
        Exchanged with(Path stick, Progress progress) throws Exception;
    }

    /// Reads requests from a stick.
    @FunctionalInterface
    public interface Requests {
        List<Request> on(Path stick) throws Exception;
    }

    /// Answers a request.
    @FunctionalInterface
    public interface Approve {
        List<String> let(Request request, Path stick) throws Exception;
    }

    /// @param onlyHere changes that have reached no other laptop
    /// @param restrictedHere cases that stay on this laptop whatever is exchanged
    /// @param last what the last exchange did
    public record State(int onlyHere, int restrictedHere, Optional<Last> last, List<Colleague> colleagues) {
        public State {
            colleagues = List.copyOf(colleagues);
        }
    }

    /// @param went changes that were put on the stick
    /// @param came changes that were taken from it
    public record Last(LocalDate on, int went, int came) {}

    /// Another seat of the clinic.
    ///
    /// @param missing changes of this laptop that it has not confirmed
    public record Colleague(String person, String laptop, Optional<LocalDate> lastHeard, int missing) {

        /// The name stays out of every log.
        @Override
        public String toString() {
            return "colleague";
        }
    }

    /// What one exchange did.
    ///
    /// @param news     who wrote what came, who is new
    /// @param warnings what somebody has to look after: files set aside, a cloned laptop
    public record Exchanged(int went, int came, List<Phrase> news, List<Phrase> warnings) {
        public Exchanged {
            news = List.copyOf(news);
            warnings = List.copyOf(warnings);
        }
    }

    /// Somebody who was let in.
    ///
    /// @param checkWords the other laptop must show the same before it joins
    public record LetIn(String person, List<String> checkWords) {
        public LetIn {
            checkWords = List.copyOf(checkWords);
        }

        /// The name stays out of every log.
        @Override
        public String toString() {
            return "colleague";
        }
    }

    /// Somebody who asks to be let in.
    ///
    /// @param id opaque here
    /// @param checkWords both screens must show the same
    public record Request(String id, String person, String laptop, List<String> checkWords) {
        public Request {
            checkWords = List.copyOf(checkWords);
        }

        /// The name stays out of every log.
        @Override
        public String toString() {
            return "request " + id;
        }
    }
}
