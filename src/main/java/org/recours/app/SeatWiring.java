package org.recours.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import org.recours.cli.Desk;
import org.recours.cli.SeatActions;
import org.recours.domain.problem.Problem;
import org.recours.ledger.Progress;
import org.recours.session.Founding;
import org.recours.session.Joining;
import org.recours.session.OpenProfile;
import org.recours.session.Profile;
import org.recours.session.Unlocking;
import org.recours.text.Language;
import org.recours.vault.Cost;
import org.recours.vault.Passphrase;

/// Connects the commands to the seat in a folder: founding, joining, opening.
final class SeatWiring {

    private final OpenProfile.Surroundings surroundings;
    private final BiFunction<OpenProfile, Language, Desk> desk;
    private final String laptop;
    private final Cost cost;

    /// @param desk   makes the desk of a profile that was opened, in its language
    /// @param laptop what people call it
    /// @param cost   of deriving a key from a passphrase here
    SeatWiring(
            OpenProfile.Surroundings surroundings,
            BiFunction<OpenProfile, Language, Desk> desk,
            String laptop,
            Cost cost) {
        this.surroundings = surroundings;
        this.desk = desk;
        this.laptop = laptop;
        this.cost = cost;
    }

    SeatActions actions() {
        return new SeatActions(
                this::found, this::ask, this::accept, this::open, SeatWiring::isLongEnough, Passphrases::propose);
    }

    private void found(Path folder, String clinic, SeatActions.NewSeat seat, char[] typed) {
        try (var passphrase = Passphrase.typed(typed)) {
            prepareNew(folder);
            var founding =
                    new Founding(clinic, seat.person(), laptop, seat.language().code());
            founding.in(new Profile(folder), passphrase, cost).close();
        }
    }

    private List<String> ask(Path folder, Path stick, SeatActions.NewSeat seat, char[] typed) {
        try (var passphrase = Passphrase.typed(typed)) {
            prepareNew(folder);
            return new Joining(new Profile(folder))
                    .request(stick, seat.person(), laptop, seat.language().code(), passphrase, cost)
                    .checkWords();
        }
    }

    private SeatActions.Accepted accept(Path folder, Path stick, char[] typed) {
        try (var passphrase = Passphrase.typed(typed)) {
            return switch (new Joining(new Profile(folder)).accept(stick, passphrase)) {
                case Joining.Acceptance.Joined joined -> {
                    joined.key().close();
                    yield new SeatActions.Accepted.Joined(joined.clinic(), joined.approvedBy(), joined.checkWords());
                }
                case Joining.Acceptance.WrongPassphrase() -> new SeatActions.Accepted.WrongPassphrase();
                case Joining.Acceptance.NoAnswerYet() -> new SeatActions.Accepted.NoAnswerYet();
                case Joining.Acceptance.AnswerNotForUs() -> new SeatActions.Accepted.AnswerNotForUs();
                case Joining.Acceptance.NotCompared _ ->
                    throw new IllegalStateException("a command compares the words afterwards");
            };
        }
    }

    private SeatActions.Opened open(Path folder, char[] typed) {
        var profile = new Profile(folder);
        try (var passphrase = Passphrase.typed(typed)) {
            if (profile.state() == Profile.State.MEMBER) {
                prepare(new ProfilePlace(folder));
            }
            return switch (new Unlocking(profile, surroundings).with(passphrase)) {
                case Unlocking.Result.Unlocked(var open) -> new SeatActions.Opened.AtDesk(atDesk(profile, open));
                case Unlocking.Result.WrongPassphrase() -> new SeatActions.Opened.WrongPassphrase();
                case Unlocking.Result.StillAsking() -> new SeatActions.Opened.StillAsking();
                case Unlocking.Result.NoProfile() -> new SeatActions.Opened.NoProfile();
                case Unlocking.Result.Cancelled() ->
                    throw new IllegalStateException("nobody can cancel a command’s opening");
            };
        }
    }

    private Desk atDesk(Profile profile, OpenProfile open) {
        var language = Language.of(profile.label().language()).orElse(Language.ENGLISH);
        return desk.apply(open, language);
    }

    /// @throws Problem when no clinic may be kept there, or the folder can’t be written
    private static void prepareNew(Path folder) {
        var place = new ProfilePlace(folder);
        place.refusal().ifPresent(why -> {
            throw new Problem(why);
        });
        prepare(place);
    }

    private static void prepare(ProfilePlace place) {
        place.prepare();
        Logging.writeTo(place.logs());
    }

    private static boolean isLongEnough(char[] typed) {
        try (var passphrase = Passphrase.typed(typed.clone())) {
            return passphrase.isLongEnough();
        }
    }

    /// What a profile needs to know of a command: nobody draws a screen, nobody cancels.
    static OpenProfile.Surroundings surroundings(InstantSource clock) {
        return new OpenProfile.Surroundings(clock, () -> true, Progress.SILENT);
    }
}
