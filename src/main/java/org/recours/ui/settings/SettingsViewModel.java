package org.recours.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.NewPassphrase;
import org.recours.ui.settings.SettingsActions.Adoptable;
import org.recours.ui.settings.SettingsActions.ClinicData;
import org.recours.ui.settings.SettingsActions.State;
import org.recours.usecase.ClinicRules;

/// What can be set: the clinic's data, what its lawyers have adopted, the passphrase and PIN of this seat.
final class SettingsViewModel {

    private static final Pattern PIN = Pattern.compile("\\d{4,8}");
    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d");

    /// As many as the clinic counts with.
    private static final Pattern DAYS = Pattern.compile("[0-5]?\\d|" + ClinicRules.MOST_TARGET_DAYS);

    private final Background background;
    private final SettingsActions actions;
    private final Input<String> name = Input.text();
    private final Input<String> place = Input.text();
    private final Input<String> address = Input.text();
    private final Input<String> targetDays = Input.text();
    private final Input<String> closesAt = Input.text();
    private final Input<String> lawyer = Input.text();
    private final Input<String> oldPassphrase = Input.text();
    private final Input<String> pin = Input.text();
    private final NewPassphrase newPassphrase;
    private final ObservableSet<String> countries = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    SettingsViewModel(Background background, SettingsActions actions) {
        this.background = background;
        this.actions = actions;
        this.newPassphrase = new NewPassphrase(actions.propose());
    }

    Input<String> name() {
        return name;
    }

    Input<String> place() {
        return place;
    }

    Input<String> address() {
        return address;
    }

    Input<String> targetDays() {
        return targetDays;
    }

    Input<String> closesAt() {
        return closesAt;
    }

    /// Who stands for what is adopted next.
    Input<String> lawyer() {
        return lawyer;
    }

    Input<String> oldPassphrase() {
        return oldPassphrase;
    }

    NewPassphrase newPassphrase() {
        return newPassphrase;
    }

    Input<String> pin() {
        return pin;
    }

    /// Countries whose remedies are offered.
    ObservableSet<String> countries() {
        return countries;
    }

    ReadOnlyObjectProperty<Optional<State>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What was done last.
    ReadOnlyObjectProperty<Optional<Phrase>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void load() {
        background.run(actions.read(), this::show, this::fail);
    }

    void saveClinic() {
        var hasName = given(name, "settings.clinic.nameMissing");
        var hasDays = matches(targetDays, DAYS, "settings.clinic.daysWrong");
        var hasHour = closesAt.value().isBlank() || matches(closesAt, HOUR, "settings.clinic.hourWrong");
        if (!hasName || !hasDays || !hasHour) {
            return;
        }
        var data = new ClinicData(
                name.value().strip(),
                place.value().strip(),
                address.value().strip(),
                countries.stream().sorted().toList(),
                Long.parseLong(targetDays.value().strip()),
                closesAt.value().strip());
        run("settings.clinic.saved", () -> {
            actions.saveClinic().save(data);
            return true;
        });
    }

    /// A lawyer stands for a rule or a letter; the name is asked first.
    void adopt(Adoptable subject) {
        if (given(lawyer, "settings.adopt.lawyerMissing")) {
            var name = lawyer.value().strip();
            run("settings.adopt.done", () -> {
                actions.adopt().adopt(subject.subject(), name);
                return true;
            });
        }
    }

    void changePassphrase() {
        if (!given(oldPassphrase, "settings.seat.oldMissing")) {
            return;
        }
        var old = oldPassphrase.value().toCharArray();
        newPassphrase
                .chosen()
                .ifPresent(chosen -> background.run(
                        () -> actions.changePassphrase().change(old, chosen),
                        changed -> {
                            if (changed) {
                                oldPassphrase.set("");
                                newPassphrase.proposeAnother();
                                newPassphrase.own().set("");
                                say("settings.seat.passphraseChanged");
                            } else {
                                oldPassphrase.refuse(new Phrase("settings.seat.oldWrong"));
                            }
                        },
                        this::fail));
    }

    void setPin() {
        if (pin.value().isEmpty() || matches(pin, PIN, "settings.seat.pinWrong")) {
            var chosen = pin.value();
            run("settings.seat.pinSet", () -> {
                actions.setPin().set(chosen);
                return true;
            });
            pin.set("");
        }
    }

    private void show(State read) {
        var clinic = read.clinic();
        name.set(clinic.name());
        place.set(clinic.place());
        address.set(clinic.address());
        targetDays.set(Long.toString(clinic.targetDays()));
        closesAt.set(clinic.closesAt());
        countries.clear();
        countries.addAll(List.copyOf(clinic.countries()));
        state.set(Optional.of(read)); // last: the screen reads the rest when it hears of it
    }

    private void run(String done, Callable<Boolean> act) {
        problem.set(Optional.empty());
        background.run(
                act,
                _ -> {
                    say(done);
                    load();
                },
                this::fail);
    }

    private void say(String key) {
        said.set(Optional.of(new Phrase(key)));
    }

    private void fail(Phrase why) {
        said.set(Optional.empty());
        problem.set(Optional.of(why));
    }

    private static boolean given(Input<String> input, String sentence) {
        return matches(input, Pattern.compile("(?s).*\\S.*"), sentence);
    }

    private static boolean matches(Input<String> input, Pattern pattern, String sentence) {
        if (pattern.matcher(input.value().strip()).matches()) {
            return true;
        }
        input.refuse(new Phrase(sentence));
        return false;
    }
}
