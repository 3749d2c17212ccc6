package org.recours.ui.urgent;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Prose;
import org.recours.usecase.UrgentDate;

/// The moment by which to act, large. Where nobody is sure of it, the first line sends to a lawyer.
final class UrgentDatePane extends VBox {

    private final Text text;
    private final Supplier<ZonedDateTime> clock;

    UrgentDatePane(Text text, Supplier<ZonedDateTime> clock, ObservableValue<Optional<UrgentDate>> date) {
        this.text = text;
        this.clock = clock;
        getStyleClass().add("due-card");
        setId("urgent-date");
        date.subscribe(this::refresh);
    }

    private void refresh(Optional<UrgentDate> date) {
        getChildren().clear();
        date.ifPresentOrElse(known -> show(known, clock.get()), () -> add("urgent.date.none", "text-muted"));
    }

    private void show(UrgentDate date, ZonedDateTime now) {
        if (!date.isSure()) {
            getChildren().add(askLawyer());
        }
        date.actBy(now)
                .ifPresentOrElse(
                        standing -> standing(date, standing, now), () -> add("urgent.noMoment", "due-headline"));
        if (!date.why().isEmpty()) {
            getChildren().add(why(date));
        }
    }

    /// As long as the words of a language need: a badge never breaks its line.
    private Node askLawyer() {
        var words = new Prose(text.get("urgent.askLawyer"), Icons.of(Feather.ALERT_TRIANGLE));
        words.getStyleClass().addAll("badge", "badge-red");
        return words;
    }

    private void standing(UrgentDate date, ActBy standing, ZonedDateTime now) {
        switch (standing) {
            case ActBy.Act(var by) -> {
                add(date.isSure() ? "urgent.date.actBy" : "urgent.date.assumed", "text-muted");
                moment(by, now);
                if (date.isSure() && date.isToday(now)) {
                    getChildren().add(new Badge(Badge.Tone.RED, text.get("case.due.ACT_TODAY")));
                }
            }
            case ActBy.StillInTime(var until) -> {
                add("urgent.date.fileNow", "text-bold");
                moment(until, now);
            }
            case ActBy.Waiting _, ActBy.NotHeldAgainst _, ActBy.Missed _ ->
                getChildren().add(words(standing.phrase(), "due-headline"));
        }
        date.legalLast()
                .filter(last -> standing instanceof ActBy.Act && !date.safe().equals(Optional.of(last)))
                .ifPresent(last ->
                        getChildren().add(words(new Phrase("case.due.lastDay", last.phrase()), "text-muted")));
    }

    private void moment(Due by, ZonedDateTime now) {
        getChildren().addAll(words(by.phrase(), "due-headline"), words(by.left(now), "due-remaining"));
    }

    private Node why(UrgentDate date) {
        var steps = new VBox();
        steps.getStyleClass().add("due-steps");
        date.why().forEach(step -> steps.getChildren().add(words(step, "due-step")));
        var pane = new TitledPane(text.get("case.due.why"), steps);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private void add(String key, String style) {
        getChildren().add(words(new Phrase(key), style));
    }

    private Label words(Phrase phrase, String style) {
        var label = new Prose(text.get(phrase));
        label.getStyleClass().add(style);
        return label;
    }
}
