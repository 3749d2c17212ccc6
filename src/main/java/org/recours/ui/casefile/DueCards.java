package org.recours.ui.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.change.RecordId;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.sheet.DueCard;

/// Every date of the case that runs, the earliest first; with its decision where there are several.
final class DueCards extends VBox {

    private final Text text;
    private final CaseViewModel model;
    private final DueCard none;
    private final Map<RecordId, Card> cards = new HashMap<>();

    /// A card stays as long as its date runs, so that the keyboard and what is unfolded stay when a minute has passed.
    private record Card(SimpleObjectProperty<OpenDate> date, DueCard node) {}

    DueCards(CaseViewModel model, Text text) {
        this.text = text;
        this.model = model;
        this.none = new DueCard(text, new SimpleObjectProperty<>(Optional.empty()));
        setId("case-dates");
        getStyleClass().add("due-cards");
        model.dates().openProperty().subscribe(this::show);
    }

    private void show(List<OpenDate> dates) {
        cards.keySet().retainAll(dates.stream().map(OpenDate::deadline).toList());
        var shown =
                dates.isEmpty() ? List.of(none) : dates.stream().map(this::card).toList();
        if (!getChildren().equals(shown)) {
            Regions.refill(this, shown);
        }
    }

    private DueCard card(OpenDate date) {
        var card = cards.computeIfAbsent(date.deadline(), _ -> made(date));
        card.date().set(date);
        return card.node();
    }

    private Card made(OpenDate first) {
        var date = new SimpleObjectProperty<>(first);
        var node = new DueCard(text, date.map(one -> Optional.of(one.line())));
        var about = new Prose();
        about.getStyleClass().add("due-about");
        date.subscribe(one -> about.say(one.about()));
        var isOneOfSeveral = model.dates().openProperty().map(open -> open.size() > 1);
        StandingPane.onlyWhen(
                isOneOfSeveral.flatMap(
                        several -> date.map(one -> several && !one.about().isEmpty())),
                about);
        var otherwise = date.map(OpenDate::otherwise);
        var take = Buttons.of(
                text, "case-due-take", "case.due.take", Feather.ROTATE_CW, () -> model.countAnew(first.deadline()));
        take.disableProperty().bind(model.savingProperty());
        StandingPane.onlyWhen(otherwise.map(Optional::isPresent), take);
        node.getChildren().addFirst(about);
        node.getChildren()
                .addAll(new Notice(Badge.Tone.AMBER, Feather.ALERT_TRIANGLE).following(text, otherwise), take);
        return new Card(date, node);
    }
}
