package org.recours.ui.urgent;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Prose;
import org.recours.ui.sheet.WhyPane;
import org.recours.usecase.UrgentDate;

/// The moment by which to act, large. Where nobody is sure of it, the first line sends to a lawyer.
final class UrgentDatePane extends VBox {

    private final Text text;
    private final Supplier<ZonedDateTime> clock;
    private final ObservableValue<Optional<UrgentDate>> shown;
    private final VBox said = new VBox();
    private final WhyPane why;

    UrgentDatePane(Text text, Supplier<ZonedDateTime> clock, ObservableValue<Optional<UrgentDate>> date) {
        this.text = text;
        this.clock = clock;
        this.shown = date;
        this.why = new WhyPane(text);
        said.getStyleClass().add("due-said");
        getStyleClass().add("due-card");
        setId("urgent-date");
        getChildren().addAll(said, why);
        date.subscribe(this::refresh);
    }

    /// Says anew how long there is.
    void eachMinute() {
        refresh(shown.getValue());
    }

    private void refresh(Optional<UrgentDate> date) {
        said.getChildren().clear();
        date.ifPresentOrElse(known -> show(known, clock.get()), () -> add("urgent.date.none", "text-muted"));
        why.say(date.map(UrgentDate::why).orElseGet(List::of));
    }

    private void show(UrgentDate date, ZonedDateTime now) {
        if (!date.isSure()) {
            said.getChildren().add(askLawyer());
        }
        date.actBy(now)
                .ifPresentOrElse(
                        standing -> standing(date, standing, now), () -> add("urgent.noMoment", "due-headline"));
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
                    said.getChildren().add(new Badge(Badge.Tone.RED, text.get("case.due.ACT_TODAY")));
                }
            }
            case ActBy.StillInTime(var until) -> {
                add("urgent.date.fileNow", "text-bold");
                moment(until, now);
            }
            case ActBy.Waiting _, ActBy.NotHeldAgainst _, ActBy.Missed _ ->
                said.getChildren().add(words(standing.phrase(), "due-headline"));
        }
        date.legalLast()
                .filter(last -> standing instanceof ActBy.Act && !date.safe().equals(Optional.of(last)))
                .ifPresent(last ->
                        said.getChildren().add(words(new Phrase("case.due.lastDay", last.phrase()), "text-muted")));
    }

    private void moment(Due by, ZonedDateTime now) {
        said.getChildren().addAll(words(by.phrase(), "due-headline"), words(by.left(now), "due-remaining"));
    }

    private void add(String key, String style) {
        said.getChildren().add(words(new Phrase(key), style));
    }

    private Label words(Phrase phrase, String style) {
        var label = new Prose(text.get(phrase));
        label.getStyleClass().add(style);
        return label;
    }
}
