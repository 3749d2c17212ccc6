package org.recours.domain.deadline;

import java.util.List;
import java.util.Optional;

/// How a law counts: everything about a period but its length.
///
/// Each component is a difference between real laws (the sources stand at the constants). A rule that says nothing is
/// [#PLAIN]: the event day is not counted, nothing is added, nothing moves.
///
/// @param shortDays periods of at most so many days skip closed days (CPR 2.8(4): 5); 0 for never
/// @param minWorkingDays a period must hold at least so many (Reg. 1182/71 art. 3(5): 2); 0 for any
/// @param deemed when the law takes the decision to have been served; the latest that is in force; empty: as it really
/// was
/// @param noExtension the law says that nothing lengthens this period (CESEDA R921-3)
public record Counting(
        Direction direction,
        EventDay eventDay,
        Margin margin,
        Roll roll,
        HourStart hourStart,
        int shortDays,
        int minWorkingDays,
        List<DeemedService> deemed,
        Recipients recipients,
        List<Extension> extensions,
        List<Recess> recesses,
        Optional<PauseRule> pause,
        boolean noExtension) {

    private static final int MOST_DAYS = 99;

    /// Nothing but the period, from the day after the event.
    public static final Counting PLAIN = new Counting(
            Direction.FORWARD,
            EventDay.EXCLUDED,
            Margin.NONE,
            Roll.NONE,
            HourStart.EXACT_MINUTE,
            0,
            0,
            List.of(),
            Recipients.EARLIEST,
            List.of(),
            List.of(),
            Optional.empty(),
            false);

    public Counting {
        requireDays(shortDays);
        requireDays(minWorkingDays);
        deemed = List.copyOf(deemed);
        extensions = List.copyOf(extensions);
        recesses = List.copyOf(recesses);
    }

    /// @throws IllegalArgumentException for a number of days that no law adds or asks for, and that could take long to
    /// count
    static void requireDays(int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("days are counted from 0 to " + MOST_DAYS);
        }
    }

    /// After the event, or back from a hearing (CPR 2.8(3), FRCP 6(a)(5)).
    public enum Direction {
        FORWARD,
        BACKWARD;

        int sign() {
            return this == FORWARD ? 1 : -1;
        }
    }

    /// BGB 187(1) against 187(2).
    public enum EventDay {
        EXCLUDED,
        INCLUDED
    }

    /// A day more at the end.
    public enum Margin {
        NONE,
        /// Neither the first nor the last day counts (French administrative law; CAA Toulouse 3 July 2025 n°
        /// 24TL02643).
        FRANC,
        /// Only whole days in between count (CPR 2.8).
        CLEAR_DAYS
    }

    /// What happens when the last day is a closed day.
    public enum Roll {
        /// It stays (ECHR art. 35: Sabri Güneş v. Turkey).
        NONE,
        FORWARD,
        BACKWARD,
        /// On in the direction of the count (FRCP 6(a)).
        AS_COUNTED
    }

    /// When the first hour begins.
    public enum HourStart {
        EXACT_MINUTE,
        /// Reg. 1182/71 art. 3(1).
        NEXT_FULL_HOUR
    }

    /// Which service starts the period when a decision was served on the person and on a lawyer.
    public enum Recipients {
        EARLIEST,
        LATEST
    }

    /// Days or months more for some people.
    public record Extension(Circumstance circumstance, Period amount, Order order) {

        public enum Order {
            /// The period itself is longer (CPC 643, CJA R421-7).
            BEFORE_ROLL,
            /// Added once the last day has moved, which may move again (FRCP 6(d)).
            AFTER_ROLL
        }
    }

    /// A request that stops the clock.
    ///
    /// @param request what it asks for
    /// @param within how soon after the event it must be made; empty for as long as the period runs
    /// @param silence after so long without an answer it counts as refused; empty for never
    public record PauseRule(Request request, Effect effect, Optional<Period> within, Optional<Period> silence) {

        public enum Request {
            LEGAL_AID,
            /// That the authority itself looks at its decision again.
            REVIEW
        }

        public enum Effect {
            /// What was left runs on after the answer (loi du 10 juillet 1991 art. 9-4: legal aid).
            SUSPENDS,
            /// The full period runs again after the answer (CRPA L411-2: internal review).
            RESTARTS
        }
    }
}
