package org.recours.ui.casefile;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Prose;
import org.recours.usecase.AuthorityClock;

/// The other clock: until when the authority has to answer what was filed, and what its silence opens. One below the
/// other where several have something to answer.
final class AuthorityCard extends VBox {

    private final Text text;
    private final CaseViewModel model;

    AuthorityCard(CaseViewModel model, Text text) {
        this.text = text;
        this.model = model;
        setId("case-authority");
        getStyleClass().add("due-card");
        model.authoritiesProperty().subscribe(this::show);
    }

    private void show(List<AuthorityClock> clocks) {
        getChildren().clear();
        setVisible(!clocks.isEmpty());
        setManaged(!clocks.isEmpty());
        clocks.forEach(this::show);
    }

    private void show(AuthorityClock clock) {
        getChildren()
                .addAll(
                        words(new Phrase("case.answer.title"), "text-muted"),
                        words(new Phrase("deadline.day", clock.until()), "due-remaining"));
        if (!clock.authority().isEmpty()) {
            getChildren().add(new Prose(clock.authority()));
        }
        getChildren().add(words(new Phrase("case.answer.filed", clock.filedOn()), "text-muted"));
        if (clock.isOver()) {
            getChildren().add(words(new Phrase("case.answer.over." + clock.silence()), "text-bold"));
        }
        clock.next().ifPresent(this::next);
    }

    private void next(AuthorityClock.Next next) {
        next.closed()
                .ifPresent(why -> getChildren()
                        .addAll(
                                words(new Phrase("case.next.closed", next.remedy()), "text-muted"),
                                words(why, "text-muted")));
        next.step().ifPresent(step -> {
            var take = new Button(text.get("case.next.take"), Icons.of(Feather.ARROW_RIGHT_CIRCLE));
            take.setId("case-next-take");
            take.setMinWidth(USE_PREF_SIZE);
            take.disableProperty().bind(model.savingProperty());
            take.setOnAction(_ -> model.take(step));
            getChildren()
                    .addAll(
                            words(new Phrase("case.next.open", next.remedy()), "text-bold"),
                            words(date(step.date()), "text-muted"),
                            take);
        });
    }

    private static Phrase date(Countdown countdown) {
        return switch (countdown) {
            case Countdown.Running(var deadline, var _, var _) ->
                new Phrase("case.next.actBy", deadline.safeDate().phrase());
            case Countdown.DateUnknown(var reason, var assumption) ->
                assumption
                        .map(shortest -> new Phrase(
                                "case.due.assumed", shortest.safeDate().phrase()))
                        .orElse(reason);
        };
    }

    private Label words(Phrase phrase, String styleClass) {
        var label = new Prose(text.get(phrase));
        label.getStyleClass().add(styleClass);
        return label;
    }
}
