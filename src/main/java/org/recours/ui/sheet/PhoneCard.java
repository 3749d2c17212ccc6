package org.recours.ui.sheet;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.recours.domain.clinic.PhoneContact;
import org.recours.text.Text;
import org.recours.ui.kit.Prose;

/// Somebody whom the clinic phones, the number large enough to dial from.
public final class PhoneCard extends VBox {

    /// @param number the place in the order of calls, from 1
    public PhoneCard(Text text, PhoneContact contact, int number) {
        getStyleClass().add("phone-contact");
        var head = new Prose(text.get("urgent.phone", number, who(text, contact)));
        head.getStyleClass().add("text-bold");
        getChildren().add(head);
        contact.phone().ifPresent(this::dial);
        contact.reachable().ifPresent(when -> say(text.get("sheet.phones.when", when)));
        contact.languages()
                .filter(spoken -> !spoken.isEmpty())
                .map(spoken -> spoken.stream()
                        .map(text.language()::nameOf)
                        .collect(Collectors.joining(text.get("common.comma") + " ")))
                .ifPresent(spoken -> say(text.get("sheet.phones.languages", spoken)));
        contact.caution().ifPresent(said -> say(text.get("sheet.phones.caution", said)));
    }

    /// The role and the name, as far as they are known.
    public static String who(Text text, PhoneContact contact) {
        return Stream.of(contact.role().map(role -> text.get("code.phoneRole." + role)), contact.name())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(text.get("common.comma") + " "));
    }

    /// Adds a quiet line.
    public void say(String words) {
        var label = new Prose(words);
        label.getStyleClass().add("text-muted");
        getChildren().add(label);
    }

    private void dial(String digits) {
        var phone = new Label(digits);
        phone.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        phone.getStyleClass().add("phone-number");
        getChildren().add(phone);
    }
}
