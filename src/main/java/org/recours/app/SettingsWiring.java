package org.recours.app;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.recours.domain.casefile.CaseNumber;
import org.recours.domain.deadline.Provenance;
import org.recours.domain.deadline.Rule;
import org.recours.domain.problem.Phrase;
import org.recours.paper.letter.LetterTemplate;
import org.recours.paper.letter.LetterTemplates;
import org.recours.text.Text;
import org.recours.ui.settings.SettingsActions;
import org.recours.usecase.Adopt;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.ClinicSettings;
import org.recours.vault.Cost;
import org.recours.vault.Passphrase;

/// Connects the settings to the clinic's record, its adoptions and this seat's keys.
final class SettingsWiring {

    private final OpenDesk desk;
    private final Cost cost;
    private final Text text;

    SettingsWiring(OpenDesk desk, Cost cost, Text text) {
        this.desk = desk;
        this.cost = cost;
        this.text = text;
    }

    SettingsActions actions() {
        return new SettingsActions(
                this::state,
                this::save,
                this::adopt,
                this::changePassphrase,
                desk.profile()::choosePin,
                () -> Passphrases.propose(text.language()),
                Passphrases::completions,
                () -> Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    private SettingsActions.State state() {
        var data = desk.settings().read();
        var me = desk.profile().me();
        return new SettingsActions.State(
                new SettingsActions.ClinicData(
                        data.name(),
                        data.place(),
                        data.address(),
                        data.countries(),
                        data.targetDays(),
                        data.closesAt().toString()),
                countries(desk.rules().get().packs().rules()),
                adoptables(),
                new SettingsActions.Seat(me.person(), me.laptop(), CaseNumber.seatCode(me.id())));
    }

    private static List<String> countries(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.countries().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void save(SettingsActions.ClinicData data) {
        desk.settings()
                .save(new ClinicSettings.Data(
                        data.name(),
                        data.place(),
                        data.address(),
                        data.countries(),
                        data.targetDays(),
                        LocalTime.parse(data.closesAt())));
    }

    private List<SettingsActions.Adoptable> adoptables() {
        var rules = desk.rules().get();
        return templates().map(template -> letter(template, rules)).toList();
    }

    private Stream<LetterTemplate> templates() {
        return LetterTemplates.shipped().all().stream().filter(template -> template.language() == text.language());
    }

    /// Where a rule comes from, in words.
    static Phrase source(Provenance provenance) {
        return provenance.textAsAt().isEmpty()
                ? new Phrase("settings.ruleSourceUndated", provenance.source(), provenance.checkedOn())
                : new Phrase("settings.ruleSource", provenance.source(), state(provenance), provenance.checkedOn());
    }

    /// A whole date is said in the reader’s way; a year alone is the same for all.
    private static Object state(Provenance provenance) {
        try {
            return LocalDate.parse(provenance.textAsAt());
        } catch (DateTimeParseException e) {
            return provenance.textAsAt();
        }
    }

    private static SettingsActions.Adoptable letter(LetterTemplate template, ClinicRules rules) {
        var subject = Adopt.LETTER + template.id();
        return new SettingsActions.Adoptable(
                subject,
                new Phrase("settings.letterName", template.title()),
                new Phrase("settings.letterSource", template.version(), template.author()),
                rules.adoptions(subject, template.version()).stream().findFirst());
    }

    private void adopt(String subject, String lawyer) {
        var version = templates()
                .filter(template -> subject.equals(Adopt.LETTER + template.id()))
                .map(LetterTemplate::version)
                .findFirst()
                .orElseThrow();
        new Adopt(desk.clerk()).run(subject, version, lawyer);
    }

    private boolean changePassphrase(char[] old, char[] chosen) {
        try (var before = Passphrase.typed(old);
                var after = Passphrase.typed(chosen)) {
            return desk.profile().changePassphrase(before, after, cost);
        }
    }
}
