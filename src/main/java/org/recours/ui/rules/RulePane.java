package org.recours.ui.rules;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.clinic.Adoption;
import org.recours.domain.deadline.RuleStatus;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.SideBySide;
import org.recours.ui.rules.RulesActions.Line;
import org.recours.ui.rules.RulesActions.Uncounted;

/// One rule of the list, or one remedy without a period: what it says, where from, who stands for it, what can be done.
final class RulePane {

    private final RulesViewModel model;
    private final Text text;

    RulePane(RulesViewModel model, Text text) {
        this.model = model;
        this.text = text;
    }

    VBox rule(Line line) {
        var box = box(
                bold(line.remedy()),
                new Prose(text.get("rules.period", line.period(), line.id())),
                quiet(line.source()),
                quiet(line.origin()),
                state(line));
        if (line.isOtherShipped()) {
            box.getChildren().add(otherShipped(line));
        }
        box.getChildren().add(acts(line));
        return box;
    }

    VBox uncounted(Uncounted remedy) {
        var box = box(bold(remedy.remedy()), new Prose(text.get("rules.noPeriod", remedy.id())));
        remedy.why().forEach(why -> box.getChildren().add(new Prose(text.get(why))));
        box.getChildren().addAll(quiet(remedy.source()), new SideBySide(status(remedy.status())));
        return box;
    }

    private SideBySide state(Line line) {
        var state = new SideBySide();
        if (line.status() != RuleStatus.UNVERIFIED || !line.checks().isAdopted()) {
            state.getChildren().add(status(line.status()));
        }
        if (line.isOld()) {
            state.getChildren().add(new Badge(Badge.Tone.AMBER, text.get("rules.old")));
        }
        if (!line.checks().isAdopted()) {
            state.getChildren().add(new Badge(Badge.Tone.AMBER, text.get("settings.adopt.none")));
        }
        line.checks().adoptions().forEach(adoption -> state.getChildren().add(adopted(adoption)));
        line.checks()
                .phrase()
                .ifPresent(check -> state.getChildren().add(new Badge(Badge.Tone.QUIET, text.get(check))));
        return state;
    }

    private Badge adopted(Adoption adoption) {
        return new Badge(
                Badge.Tone.GREEN,
                text.get(
                        "settings.adopt.by",
                        adoption.by().orElse(""),
                        text.dates().date(adoption.on().orElse(LocalDate.EPOCH))));
    }

    private Badge status(RuleStatus status) {
        var tone = switch (status) {
            case VERIFIED -> Badge.Tone.GREEN;
            case UNVERIFIED -> Badge.Tone.QUIET;
            case NEEDS_REVIEW -> Badge.Tone.RED;
            case DISABLED -> Badge.Tone.QUIET;
        };
        return new Badge(tone, text.get("rules.status." + status));
    }

    /// Nothing is taken by itself: a person looks at the difference, or says that the clinic keeps its own.
    private SideBySide otherShipped(Line line) {
        return new SideBySide(
                new Badge(Badge.Tone.AMBER, text.get("rules.otherShipped")),
                act("rules.seeShipped", Feather.EYE, line, () -> model.readShipped(line)),
                act("rules.keepOwn", Feather.X, line, () -> model.keepOwn(line)));
    }

    private SideBySide acts(Line line) {
        var acts = new SideBySide();
        if (!line.checks().isByTwo()) {
            var second = line.checks().isAdopted();
            acts.getChildren()
                    .add(act(
                            second ? "rules.adoptToo" : "settings.adopt.act",
                            Feather.CHECK,
                            line,
                            () -> model.adopt(line)));
        }
        acts.getChildren().add(act("rules.correct", Feather.EDIT_2, line, () -> model.correct(line)));
        return acts;
    }

    private Button act(String key, Feather icon, Line line, Runnable act) {
        var button = Buttons.of(text, key, icon, act);
        button.setAccessibleText(text.get("rules.actOn", new Phrase(key), line.remedy()));
        return button;
    }

    private Prose bold(Phrase words) {
        var prose = new Prose(text.get(words));
        prose.getStyleClass().add("text-bold");
        return prose;
    }

    private Prose quiet(Phrase words) {
        var prose = new Prose(text.get(words));
        prose.getStyleClass().addAll("text-muted", "text-small");
        return prose;
    }

    private static VBox box(Node... parts) {
        var box = new VBox(parts);
        box.getStyleClass().add("adoptable");
        return box;
    }
}
