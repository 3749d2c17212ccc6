package org.recours.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Screen;
import org.recours.ui.kit.Stick;
import org.recours.ui.nav.Place;
import org.recours.ui.shell.GateActions.Seat;
import org.recours.ui.shell.GateActions.Unlocked;
import org.recours.ui.shell.OpenProfile.Found;
import org.recours.usecase.PinnedDeadlines.Pinned;

/// A laptop with two seats, a stick and a profile that notes what was asked of it.
final class SampleGate {

    static final String PASSPHRASE = "anchor-basket-candle";
    static final RecordId CASE = RecordId.of("000102030405060708090a0b0c0d0e0f");

    final List<Seat> seats = new ArrayList<>(List.of(
            new Seat("1", "Amina Diallo", Optional.of("Clinique du camp de Kakuma")),
            new Seat("2", "محمد أحمد", Optional.empty())));
    final List<Stick> sticks = new ArrayList<>(List.of(new Stick(Path.of("/media/KINGSTON"), "KINGSTON")));
    final List<GateActions.Founding> founded = new ArrayList<>();
    final List<String> log = new ArrayList<>();
    final List<LocalDate> reminded = new ArrayList<>();
    final List<Place> eachMinute = new ArrayList<>();
    final List<Pinned> pinned = new ArrayList<>();
    Optional<Problem> problem = Optional.empty();
    String pin = "2468";

    /// Whose profile is opened.
    String seat = "1";

    /// Why the laptop's date can't be believed.
    Optional<OpenProfile.Doubt> doubt = Optional.empty();

    /// The day at the desk.
    LocalDate today = LocalDate.of(2026, 11, 22);

    /// Of the answer on the stick; none while there is none.
    List<String> answerWords = List.of();

    /// What fails instead of unlocking.
    record Problem(Phrase phrase) {}

    GateActions actions() {
        return new GateActions(
                () -> List.copyOf(seats),
                (seat, typed, _) -> unlock(seat, new String(typed)),
                (founding, _) -> {
                    founded.add(founding);
                    return profile();
                },
                (_, stick) -> {
                    log.add("request on " + stick);
                    return List.of("lantern", "river", "maple");
                },
                (_, _, stick, compared) -> accept(stick, compared),
                _ -> "anchor basket candle dragon ember",
                begun -> Stream.of("anchor", "anchovy", "basket", "candle")
                        .filter(word -> word.startsWith(begun))
                        .toList(),
                () -> List.copyOf(sticks),
                () -> false);
    }

    private Unlocked accept(Path stick, List<String> compared) {
        if (answerWords.isEmpty()) {
            return new Unlocked.StillWaiting(List.of("lantern", "river", "maple"));
        }
        log.add("joined on " + stick + " after " + compared);
        return compared.equals(answerWords) ? new Unlocked.Opened(profile()) : new Unlocked.ToCompare(answerWords);
    }

    private void confirm(LocalDate today) {
        problem.ifPresent(failed -> {
            throw new org.recours.domain.problem.Problem(failed.phrase());
        });
        log.add("confirmed " + today);
    }

    private Unlocked unlock(Seat seat, String typed) {
        problem.ifPresent(failed -> {
            throw new org.recours.domain.problem.Problem(failed.phrase());
        });
        if (!typed.equals(PASSPHRASE)) {
            return new Unlocked.WrongPassphrase();
        }
        return seat.clinic().isEmpty()
                ? new Unlocked.StillWaiting(List.of("lantern", "river", "maple"))
                : new Unlocked.Opened(profile());
    }

    OpenProfile profile() {
        return new OpenProfile(
                seat,
                "Clinique du camp de Kakuma",
                "Amina Diallo",
                _ -> this::screen,
                _ -> Screen.of(new VBox(), () -> reminded.add(today)),
                typed -> List.of(
                        new Found(Found.What.CASE, "محمد أحمد", new Phrase("shell.name"), new Place.Case(CASE)),
                        new Found(Found.What.PERSON, "Yohannes G.", new Phrase("shell.name"), new Place.Case(CASE))),
                () -> new OpenProfile.Standing(4, 3, Optional.of(2)),
                () -> List.copyOf(pinned),
                _ -> {},
                new OpenProfile.Pin(() -> !pin.isEmpty(), typed -> typed.equals(pin)),
                new OpenProfile.Today(doubt, this::confirm, () -> today),
                () -> {
                    log.add("closed");
                    return null;
                });
    }

    private Screen screen(Place place) {
        var field = new TextField();
        field.setId("screen-field");
        field.setAccessibleText("field");
        var root = new VBox(24, new Label(place.getClass().getSimpleName()), field);
        root.getStyleClass().add("page");
        return Screen.of(root, () -> log.add("opened " + place.getClass().getSimpleName()))
                .withPrimary(() -> log.add("primary"))
                .withKeepTyped(() -> log.add("kept " + field.getText()))
                .withEachMinute(() -> eachMinute.add(place));
    }
}
