package org.recours.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.usecase.PinnedDeadlines.Pinned;

/// What the main window needs of a profile that was unlocked. `app` makes it from a session.
///
/// @param seat tells seats of this laptop apart; opaque here
/// @param clinic its name
/// @param person whose seat it is
/// @param screens makes the screen of a place; asked again for each language
/// @param reminder makes what stands above the screens while it has something to say; opened about once a minute
/// @param find cases and persons by what is typed
/// @param standing what asks for action and what is only here
/// @param pinned periods in hours that nobody has filed anything for, the nearest first
/// @param onChange told once what to call, from any thread, after each change in the store
/// @param pin the short code that opens the veil
/// @param today whether the laptop’s date can be believed
/// @param close saves, closes, wipes the keys; blocking
public record OpenProfile(
        String seat,
        String clinic,
        String person,
        Function<Desk, Function<Place, Screen>> screens,
        Function<Desk, Screen> reminder,
        Finder find,
        Callable<Standing> standing,
        Callable<List<Pinned>> pinned,
        Consumer<Runnable> onChange,
        Pin pin,
        Today today,
        Callable<Void> close) {

    /// Finds cases and persons; blocking.
    @FunctionalInterface
    public interface Finder {
        List<Found> find(String typed) throws Exception;
    }

    /// A case or a person that was found.
    ///
    /// @param name of the person, hidden when names are; empty for a case without one
    /// @param detail such as number and kind of the case
    public record Found(What what, String name, Phrase detail, Place place) {

        /// Says which icon goes with it.
        public enum What {
            CASE,
            PERSON
        }
    }

    /// What the rail counts and the status line tells.
    ///
    /// @param actToday matters that a person must act on today, those without a date among them
    /// @param onlyHere changes that have reached no other laptop
    /// @param daysSinceExchange empty when there was none yet
    public record Standing(int actToday, int onlyHere, Optional<Integer> daysSinceExchange) {}

    /// Which day it is.
    ///
    /// @param doubt there when a person has to say; until then nothing that counts days is shown
    /// @param confirm writes down what the person said, from when on it counts; blocking
    /// @param date the confirmed date of the desk; does not block
    public record Today(Optional<Doubt> doubt, Consumer<LocalDate> confirm, Supplier<LocalDate> date) {}

    /// Why the laptop’s date can’t be believed.
    ///
    /// @param lastEntry the day on which something was last written down here
    public record Doubt(LocalDate laptopSays, LocalDate lastEntry) {}

    /// A short code of this seat that opens the veil, never the keys.
    ///
    /// @param isSet asked on the screen: must not block
    /// @param opens blocking
    public record Pin(Callable<Boolean> isSet, Predicate<String> opens) {}
}
