package org.recours.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.session.Founding;
import org.recours.session.Joining;
import org.recours.session.Laptop;
import org.recours.session.OpenProfile;
import org.recours.session.Profile;
import org.recours.session.Unlocking;
import org.recours.ui.kit.Progress;
import org.recours.ui.shell.GateActions;
import org.recours.vault.MasterKey;
import org.recours.vault.Passphrase;

/// Connects the way in to the seats of this laptop.
final class GateWiring {

    private final Laptop laptop;
    private final Function<OpenProfile, org.recours.ui.shell.OpenProfile> desk;
    private final Function<org.recours.ledger.Progress, OpenProfile.Surroundings> surroundings;
    private final Machine machine;

    /// @param surroundings of a profile, given who hears how far building its lists is
    /// @param desk         makes the desk of a profile that was opened
    GateWiring(
            Laptop laptop,
            Function<org.recours.ledger.Progress, OpenProfile.Surroundings> surroundings,
            Function<OpenProfile, org.recours.ui.shell.OpenProfile> desk,
            Machine machine) {
        this.laptop = laptop;
        this.surroundings = surroundings;
        this.desk = desk;
        this.machine = machine;
    }

    GateActions actions() {
        return new GateActions(
                this::seats,
                this::unlock,
                this::found,
                this::request,
                this::accept,
                Passphrases::propose,
                Passphrases::completions,
                machine.sticks(),
                () -> Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    private List<GateActions.Seat> seats() {
        return laptop.profiles().stream()
                .map(profile -> new GateActions.Seat(
                        profile.folder().toString(),
                        profile.label().person(),
                        Optional.of(profile.label().clinic()).filter(clinic -> !clinic.isEmpty())))
                .toList();
    }

    private static Profile profile(GateActions.Seat seat) {
        return new Profile(Path.of(seat.id()));
    }

    private GateActions.Unlocked unlock(GateActions.Seat seat, char[] typed, Progress progress) {
        try (var passphrase = Passphrase.typed(typed)) {
            return unlocked(profile(seat), unlocking(profile(seat), progress).with(passphrase));
        }
    }

    private GateActions.Unlocked unlocked(Profile profile, Unlocking.Result result) {
        return switch (result) {
            case Unlocking.Result.Unlocked(var open) -> new GateActions.Unlocked.Opened(desk.apply(open));
            case Unlocking.Result.WrongPassphrase() -> new GateActions.Unlocked.WrongPassphrase();
            case Unlocking.Result.StillAsking() ->
                new GateActions.Unlocked.StillWaiting(new Joining(profile).checkWords());
            case Unlocking.Result.NoProfile() -> throw new Problem(new Phrase("problem.session.notRead"));
            case Unlocking.Result.Cancelled() -> throw new CancellationException();
        };
    }

    private org.recours.ui.shell.OpenProfile found(GateActions.Founding typed, Progress progress) {
        var profile = laptop.free();
        try (var passphrase = Passphrase.typed(typed.passphrase())) {
            var founding = new Founding(
                    typed.clinic(),
                    typed.person(),
                    machine.name(),
                    typed.language().code());
            return open(profile, founding.in(profile, passphrase, machine.cost()), progress);
        }
    }

    private List<String> request(GateActions.Joining typed, Path stick) {
        try (var passphrase = Passphrase.typed(typed.passphrase())) {
            return new Joining(laptop.free())
                    .request(
                            stick,
                            typed.person(),
                            machine.name(),
                            typed.language().code(),
                            passphrase,
                            machine.cost())
                    .checkWords();
        }
    }

    private GateActions.Unlocked accept(GateActions.Seat seat, char[] typed, Path stick, List<String> compared) {
        var profile = profile(seat);
        try (var passphrase = Passphrase.typed(typed)) {
            return switch (new Joining(profile).accept(stick, passphrase, compared::equals)) {
                case Joining.Acceptance.Joined joined ->
                    unlocked(
                            profile,
                            new Unlocking(profile, surroundings.apply(org.recours.ledger.Progress.SILENT))
                                    .with(joined.key()));
                case Joining.Acceptance.NotCompared(var words) -> new GateActions.Unlocked.ToCompare(words);
                case Joining.Acceptance.WrongPassphrase() -> new GateActions.Unlocked.WrongPassphrase();
                case Joining.Acceptance.NoAnswerYet() ->
                    new GateActions.Unlocked.StillWaiting(new Joining(profile).checkWords());
                case Joining.Acceptance.AnswerNotForUs() ->
                    throw new Problem(new Phrase("problem.session.answerNotForUs"));
            };
        }
    }

    private org.recours.ui.shell.OpenProfile open(Profile profile, MasterKey key, Progress progress) {
        return switch (unlocking(profile, progress).with(key)) {
            case Unlocking.Result.Unlocked(var open) -> desk.apply(open);
            case Unlocking.Result.Cancelled() -> throw new CancellationException();
            case Unlocking.Result.WrongPassphrase(), Unlocking.Result.StillAsking(), Unlocking.Result.NoProfile() ->
                throw new IllegalStateException("a profile that was just made opens");
        };
    }

    private Unlocking unlocking(Profile profile, Progress progress) {
        return new Unlocking(profile, surroundings.apply((done, of) -> {
            progress.tell(new Phrase("unlock.reading"), done, of);
            return !progress.isCancelled();
        }));
    }
}
