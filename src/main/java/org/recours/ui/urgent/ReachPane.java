package org.recours.ui.urgent;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.recours.domain.person.Contact;
import org.recours.text.Text;
import org.recours.ui.kit.NameMask;
import org.recours.ui.kit.Prose;

/// Where the person is and how to reach them, as it was told: also what never stands on a paper.
final class ReachPane extends VBox {

    private final Text text;
    private final NameMask names;

    ReachPane(Text text, NameMask names) {
        this.text = text;
        this.names = names;
        getStyleClass().add("phone-list");
        setId("act-now-reach");
    }

    void show(List<Contact> contacts) {
        getChildren().clear();
        contacts.forEach(contact ->
                contact.value().ifPresent(value -> getChildren().add(contact(contact, value))));
        if (getChildren().isEmpty()) {
            getChildren().add(muted(text.get("urgent.reach.none")));
        }
    }

    private VBox contact(Contact contact, String value) {
        var box = new VBox();
        box.getStyleClass().add("phone-contact");
        contact.means().ifPresent(means -> box.getChildren().add(muted(text.get("code.means." + means))));
        box.getChildren().add(value(contact, value));
        contact.owner().ifPresent(owner -> box.getChildren().add(owner(owner)));
        contact.safeHours().ifPresent(when -> box.getChildren().add(muted(text.get("urgent.reach.hours", when))));
        contact.caution().ifPresent(said -> box.getChildren().add(muted(text.get("sheet.phones.caution", said))));
        return box;
    }

    private Label owner(String owner) {
        var words = muted("");
        words.wordsProperty().bind(names.following(() -> text.get("urgent.reach.owner", names.shown(owner))));
        return words;
    }

    /// An address of mail names the person as a rule, and what was told of somebody else names them: both are hidden
    /// with
    /// the names.
    private Node value(Contact contact, String value) {
        return switch (contact.means().orElse(Contact.Means.THROUGH_SOMEBODY)) {
            case PHONE -> leftToRight(new Label(value));
            case EMAIL -> {
                var address = new Label();
                address.textProperty().bind(names.following(() -> names.shown(value)));
                yield leftToRight(address);
            }
            case PLACE -> new Prose(value);
            case THROUGH_SOMEBODY -> {
                var words = new Prose();
                words.wordsProperty().bind(names.following(() -> names.shown(value)));
                yield words;
            }
        };
    }

    private static Label leftToRight(Label number) {
        number.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        number.getStyleClass().add("phone-number");
        return number;
    }

    private static Prose muted(String words) {
        var label = new Prose(words);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
