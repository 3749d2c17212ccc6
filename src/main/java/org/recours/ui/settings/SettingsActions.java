package org.recours.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.clinic.Adoption;
import org.recours.domain.problem.Phrase;

/// What the settings need; all blocking but the last three.
///
/// @param read everything that is shown
/// @param saveClinic through the one write path
/// @param adopt a lawyer stands for a rule or a letter
/// @param changePassphrase false when the old one is wrong
/// @param setPin the short code of the veil; empty takes it away
/// @param propose a new passphrase of words
/// @param complete listed words that begin so
public record SettingsActions(
        Callable<State> read,
        SaveClinic saveClinic,
        Adopt adopt,
        ChangePassphrase changePassphrase,
        SetPin setPin,
        Supplier<String> propose,
        Function<String, List<String>> complete,
        BooleanSupplier capsLock) {

    /// @param countries those for which there are rules, by ISO 3166 code
    /// @param seat who and on which laptop, for people
    public record State(ClinicData clinic, List<String> countries, List<Adoptable> adoptables, Seat seat) {
        public State {
            countries = List.copyOf(countries);
            adoptables = List.copyOf(adoptables);
        }
    }

    /// What can be changed of the clinic.
    ///
    /// @param targetDays working days before the safe date
    /// @param closesAt `HH:mm`, printed on slips
    public record ClinicData(
            String name, String place, String address, List<String> countries, long targetDays, String closesAt) {
        public ClinicData {
            countries = List.copyOf(countries);
        }
    }

    /// @param key that people compare when they speak of this seat
    public record Seat(String person, String laptop, String key) {

        /// The name stays out of every log.
        @Override
        public String toString() {
            return "seat " + key;
        }
    }

    /// A rule or a letter that a lawyer of the clinic can stand for.
    ///
    /// @param subject id of the rule, or `letter:` and the id of the template
    /// @param source where the law says so, who checked it and when
    /// @param adopted by whom and when
    public record Adoptable(String subject, Phrase name, Phrase source, Optional<Adoption> adopted) {}

    /// Saves the clinic's data.
    @FunctionalInterface
    public interface SaveClinic {
        void save(ClinicData data) throws Exception;
    }

    /// Records that a lawyer stands for it.
    @FunctionalInterface
    public interface Adopt {
        void adopt(String subject, String lawyer) throws Exception;
    }

    /// Wraps the keys anew.
    @FunctionalInterface
    public interface ChangePassphrase {
        boolean change(char[] old, char[] chosen) throws Exception;
    }

    /// Keeps the code of the veil.
    @FunctionalInterface
    public interface SetPin {
        void set(String pin) throws Exception;
    }
}
