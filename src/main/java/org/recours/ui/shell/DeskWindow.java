package org.recours.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.NameMask;
import org.recours.ui.kit.Regions;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.shell.FindViewModel.Command;

/// The desk of one unlocked profile: the frame, finding, the keys of the whole window, the veil.
final class DeskWindow {

    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+K");
    private static final KeyCombination PRIMARY = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination VEIL = KeyCombination.valueOf("Shortcut+L");
    private static final KeyCombination PANIC = KeyCombination.valueOf("Shortcut+Shift+L");
    private static final KeyCombination RECORD = KeyCombination.valueOf("Shortcut+N");

    private final Background background;
    private final OpenProfile profile;
    private final Consumer<Preferences> change;
    private final NameMask names = new NameMask();
    private final FrameViewModel model;
    private final LockViewModel lock;
    private final StackPane layers = new StackPane();
    private Optional<OpenProfile.Doubt> doubt;
    private LocalDate day;
    private Runnable rebuild = () -> {};
    private Optional<FrameView> frame = Optional.empty();
    private Optional<FindView> find = Optional.empty();
    private Runnable openFind = () -> {};

    /// @param background ends with this desk
    /// @param locked     shows the way in and has the keys wiped
    DeskWindow(
            Background background,
            OpenProfile profile,
            Instant now,
            Place first,
            Consumer<Preferences> change,
            Runnable locked) {
        this.background = background;
        this.profile = profile;
        this.change = change;
        this.doubt = profile.today().doubt();
        this.day = profile.today().date().get();
        this.model = new FrameViewModel(background, profile, first);
        this.lock = new LockViewModel(background, profile.pin(), this::keepTyped, locked, now);
        layers.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        count();
    }

    /// Builds the desk in this language; the screens are made anew at the same place. Where the date is not sure, there
    /// is no screen before a person has said which day it is.
    StackPane build(Text text, Preferences preferences) {
        rebuild = () -> build(text, preferences);
        var veil = new VeilView(text, lock);
        var shown = doubt.isPresent() ? question(text, preferences, doubt.get()) : frame(text, preferences);
        veil.visibleProperty().subscribe(covers -> {
            shown.setVisible(!covers);
            if (covers) {
                closeFind();
                veil.focus();
            }
        });
        layers.getChildren().setAll(shown, veil);
        return layers;
    }

    private GateView question(Text text, Preferences preferences, OpenProfile.Doubt about) {
        var model = new ConfirmTodayViewModel(
                background, text, about, profile.today().confirm(), this::todayIsKnown);
        var view = new GateView(text, preferences, change);
        view.show(new ConfirmTodayView(text, model, lock::lockNow), "#today-other");
        return view;
    }

    private void todayIsKnown() {
        doubt = Optional.empty();
        count();
        rebuild.run();
        focus();
    }

    private FrameView frame(Text text, Preferences preferences) {
        var acts = new WindowActs(
                preferences,
                () -> openFind(text, preferences),
                names::toggle,
                language -> change.accept(preferences.in(language)),
                () -> change.accept(preferences.with(preferences.look().other())),
                lock::veil,
                lock::lockNow);
        var desk = new Desk(text, background, names, model::go, model::say);
        var view = new FrameView(
                text,
                model,
                acts,
                names,
                profile.screens().apply(desk),
                profile.reminder().apply(desk));
        frame = Optional.of(view);
        day = profile.today().date().get();
        view.remind();
        find = Optional.empty();
        this.openFind = acts.find();
        return view;
    }

    /// Puts the keyboard where the work on the open screen begins.
    void focus() {
        frame.ifPresentOrElse(
                FrameView::focus,
                () -> Optional.ofNullable(layers.lookup("#today-other")).ifPresent(Node::requestFocus));
    }

    /// What is shown of the desk.
    StackPane root() {
        return layers;
    }

    String seat() {
        return profile.seat();
    }

    Place place() {
        return model.placeProperty().get();
    }

    void act() {
        lock.act();
    }

    void look(Instant now) {
        lock.look(now);
        model.pin();
        frame.ifPresent(view -> {
            newDay(view);
            view.remind();
            view.current().eachMinute().run();
        });
    }

    /// At midnight everything that counts days is counted anew.
    private void newDay(FrameView view) {
        var today = profile.today().date().get();
        if (today.equals(day)) {
            return;
        }
        day = today;
        count();
        if (place() instanceof Place.Today || place() instanceof Place.Month) {
            view.current().opened().run();
        }
    }

    void count() {
        model.count();
    }

    void keepTyped() {
        frame.ifPresent(view -> view.current().keepTyped().run());
    }

    /// Saves and wipes the keys, then goes on.
    void close(Runnable afterwards) {
        keepTyped();
        wipe(afterwards);
    }

    /// Wipes the keys once everything that was asked for is done, then goes on.
    void wipe(Runnable afterwards) {
        background.runLast(profile.close(), _ -> afterwards.run(), _ -> afterwards.run());
    }

    private void keys(KeyEvent event) {
        if (PANIC.match(event)) {
            lock.lockNow();
        } else if (lock.veiledProperty().get()) {
            return;
        } else if (VEIL.match(event)) {
            lock.veil();
        } else if (doubt.isPresent()) {
            return;
        } else if (FIND.match(event)) {
            openFind.run();
        } else if (RECORD.match(event)) {
            model.go(Place.Intake.begin());
        } else if (event.getCode() == KeyCode.F9) {
            model.go(Place.Urgent.begin());
        } else if (event.getCode() == KeyCode.F8) {
            names.toggle();
        } else if (event.getCode() == KeyCode.F6) {
            Regions.move(layers.getScene(), event.isShiftDown() ? -1 : 1);
        } else if (find.isEmpty() && PRIMARY.match(event)) {
            frame.ifPresent(view -> view.current().primary().run());
        } else if (find.isEmpty() && event.getCode() == KeyCode.ESCAPE) {
            model.back();
        } else {
            return;
        }
        event.consume();
    }

    private void openFind(Text text, Preferences preferences) {
        closeFind();
        var finder = new FindViewModel(background, profile.find(), commands(text, preferences));
        var view = new FindView(text, finder, names, model::go, this::closeFind);
        find = Optional.of(view);
        layers.getChildren().add(1, view);
        view.focus();
    }

    private void closeFind() {
        find.ifPresent(layers.getChildren()::remove);
        find = Optional.empty();
    }

    private List<Command> commands(Text text, Preferences preferences) {
        var commands = new ArrayList<>(List.of(
                go(text.get("shell.place.record"), Place.Intake.begin()),
                go(text.get("shell.place.urgent"), Place.Urgent.begin()),
                go(text.get("shell.place.today"), new Place.Today()),
                go(text.get("shell.place.month"), new Place.Month()),
                go(text.get("shell.place.cases"), new Place.Cases()),
                go(text.get("shell.place.forms"), new Place.Forms(Optional.empty())),
                go(text.get("shell.place.exchange"), new Place.Exchange()),
                go(text.get("shell.place.rules"), new Place.Rules()),
                go(text.get("shell.place.holidays"), new Place.Holidays()),
                go(text.get("shell.place.phones"), new Place.Phones()),
                go(text.get("shell.place.dateCheck"), new Place.DateCheck()),
                go(text.get("shell.place.settings"), new Place.Settings()),
                new Command(text.get("shell.names"), names::toggle),
                new Command(
                        text.get(preferences.look().isDark() ? "shell.light" : "shell.dark"),
                        () -> change.accept(preferences.with(preferences.look().other()))),
                new Command(text.get("shell.lock"), lock::veil),
                new Command(text.get("shell.lockNow"), lock::lockNow)));
        Arrays.stream(Language.values())
                .map(language -> new Command(
                        text.get("shell.language." + language.name()), () -> change.accept(preferences.in(language))))
                .forEach(commands::add);
        return commands;
    }

    private Command go(String words, Place place) {
        return new Command(words, () -> model.go(place));
    }
}
