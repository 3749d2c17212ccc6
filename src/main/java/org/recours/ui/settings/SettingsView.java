package org.recours.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.NewPassphrasePane;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Page;
import org.recours.ui.kit.PassphraseField;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.SideBySide;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.settings.SettingsActions.Adoptable;
import org.recours.ui.settings.SettingsActions.State;

/// The clinic, what its lawyers have adopted, and this seat.
final class SettingsView extends BorderPane {

    private final Text text;
    private final SettingsViewModel model;
    private final SideBySide countries = new SideBySide();
    private final VBox adoptables = new VBox();
    private final Prose seat = new Prose();

    SettingsView(Desk desk, SettingsViewModel model, SettingsActions actions) {
        this.text = desk.text();
        this.model = model;
        getStyleClass().add("settings");
        adoptables.getStyleClass().add("lines");
        setCenter(new Page(text.get("settings.title"))
                .with(
                        Notice.ofProblem(text, model.problemProperty()),
                        new Notice(Badge.Tone.GREEN, Feather.CHECK).following(text, model.saidProperty()),
                        new Prose(text.get("settings.window")),
                        clinic(),
                        adoption(desk),
                        passphrase(actions),
                        pin()));
        model.stateProperty().subscribe(state -> state.ifPresent(this::show));
    }

    private VBox clinic() {
        return new FormBuilder(text)
                .section("settings.clinic")
                .row(row -> row.text("settings.clinic.name", model.name(), field -> field.columns(24))
                        .text("settings.clinic.place", model.place(), field -> field.columns(16)))
                .area("settings.clinic.address", model.address(), field -> field.rows(2))
                .row(row -> row.text("settings.clinic.targetDays", model.targetDays(), field -> field.columns(4))
                        .text("settings.clinic.closesAt", model.closesAt(), field -> {
                            field.columns(6);
                            field.leftToRight();
                        }))
                .section("settings.countries")
                .note("settings.countriesNote")
                .node(countries)
                .node(saveClinic())
                .build();
    }

    private Button saveClinic() {
        var save = Buttons.of(text, "save-clinic", "settings.clinic.save", Feather.CHECK, model::saveClinic);
        save.getStyleClass().add("accent");
        return save;
    }

    private VBox adoption(Desk desk) {
        return new FormBuilder(text)
                .section("settings.rules")
                .note("settings.rules.note")
                .node(Buttons.of(
                        text,
                        "open-rules",
                        "settings.rules.open",
                        Feather.BOOK_OPEN,
                        () -> desk.go().accept(new Place.Rules())))
                .section("settings.holidays")
                .note("settings.holidays.note")
                .node(Buttons.of(
                        text,
                        "open-holidays",
                        "settings.holidays.open",
                        Feather.CALENDAR,
                        () -> desk.go().accept(new Place.Holidays())))
                .section("settings.phones")
                .note("settings.phones.note")
                .node(Buttons.of(
                        text,
                        "open-phones",
                        "settings.phones.open",
                        Feather.PHONE,
                        () -> desk.go().accept(new Place.Phones())))
                .section("settings.adopt")
                .note("settings.adopt.note")
                .text("settings.adopt.lawyer", model.lawyer(), field -> {
                    field.id("lawyer");
                    field.columns(24);
                })
                .node(adoptables)
                .build();
    }

    private VBox passphrase(SettingsActions actions) {
        var old = new PassphraseField(
                text, "settings.seat.old", model.oldPassphrase(), actions.complete(), actions.capsLock());
        old.id("old-passphrase");
        return new FormBuilder(text)
                .section("settings.seat")
                .node(seat)
                .section("settings.seat.passphrase")
                .node(old)
                .node(new NewPassphrasePane(text, model.newPassphrase(), actions.complete(), actions.capsLock()))
                .node(Buttons.of(
                        text, "change-passphrase", "settings.seat.change", Feather.KEY, model::changePassphrase))
                .build();
    }

    private VBox pin() {
        return new FormBuilder(text)
                .section("settings.seat.pin")
                .note("settings.seat.pinNote")
                .text("settings.seat.pinField", model.pin(), field -> {
                    field.id("new-pin");
                    field.columns(8);
                    field.leftToRight();
                })
                .node(Buttons.of(text, "set-pin", "settings.seat.setPin", Feather.LOCK, model::setPin))
                .build();
    }

    private void show(State state) {
        seat.say(text.get(
                "settings.seat.who",
                state.seat().person(),
                state.seat().laptop(),
                state.seat().key()));
        Regions.refill(countries, state.countries().stream().map(this::country).toList());
        Regions.refill(
                adoptables, state.adoptables().stream().map(this::adoptable).toList());
    }

    private CheckBox country(String code) {
        var box = new CheckBox(text.country(code));
        box.setMinWidth(USE_PREF_SIZE);
        box.setSelected(model.countries().contains(code));
        box.selectedProperty().addListener((_, _, chosen) -> {
            if (chosen) {
                model.countries().add(code);
            } else {
                model.countries().remove(code);
            }
        });
        return box;
    }

    private VBox adoptable(Adoptable subject) {
        var name = new Prose(text.get(subject.name()));
        name.getStyleClass().add("text-bold");
        var source = new Prose(text.get(subject.source()));
        source.getStyleClass().addAll("text-muted", "text-small");
        var box = new VBox(name, source);
        box.getStyleClass().add("adoptable");
        subject.adopted()
                .ifPresentOrElse(
                        adopted -> box.getChildren()
                                .add(new Badge(
                                        Badge.Tone.GREEN,
                                        text.get(
                                                "settings.adopt.by",
                                                adopted.by().orElse(""),
                                                adopted.on()
                                                        .map(text.dates()::date)
                                                        .orElse("")))),
                        () -> box.getChildren().addAll(notAdopted(), adoptButton(subject)));
        return box;
    }

    private Label notAdopted() {
        return new Badge(Badge.Tone.AMBER, text.get("settings.adopt.none"));
    }

    private Button adoptButton(Adoptable subject) {
        var adopt = Buttons.of(text, "settings.adopt.act", Feather.CHECK, () -> model.adopt(subject));
        adopt.setAccessibleText(text.get("settings.adopt.actOf", text.get(subject.name())));
        return adopt;
    }
}
