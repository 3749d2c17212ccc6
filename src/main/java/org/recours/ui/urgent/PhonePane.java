package org.recours.ui.urgent;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.recours.domain.clinic.PhoneContact;
import org.recours.text.Text;
import org.recours.ui.kit.Prose;

/// Whom to phone, in order, the numbers large enough to dial from.
final class PhonePane extends VBox {

    private final Text text;

    PhonePane(Text text) {
        this.text = text;
        getStyleClass().add("phone-list");
        setId("urgent-phones");
    }

    void show(List<PhoneContact> contacts) {
        getChildren().clear();
        if (contacts.isEmpty()) {
            getChildren().add(muted(text.get("urgent.noPhones")));
        }
        for (int i = 0; i < contacts.size(); i++) {
            getChildren().add(contact(contacts.get(i), i + 1));
        }
    }

    private VBox contact(PhoneContact contact, int number) {
        var who = Stream.of(contact.role().map(role -> text.get("code.phoneRole." + role)), contact.name())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(text.get("common.comma") + " "));
        var head = new Prose(text.get("urgent.phone", number, who));
        head.getStyleClass().add("text-bold");
        var box = new VBox(head);
        contact.phone().ifPresent(digits -> {
            var phone = new Label(digits);
            phone.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            phone.getStyleClass().add("phone-number");
            box.getChildren().add(phone);
        });
        contact.reachable().ifPresent(when -> box.getChildren().add(muted(text.get("sheet.phones.when", when))));
        languages(contact)
                .ifPresent(spoken -> box.getChildren().add(muted(text.get("sheet.phones.languages", spoken))));
        contact.caution().ifPresent(said -> box.getChildren().add(muted(text.get("sheet.phones.caution", said))));
        box.getStyleClass().add("phone-contact");
        return box;
    }

    private Optional<String> languages(PhoneContact contact) {
        return contact.languages()
                .filter(spoken -> !spoken.isEmpty())
                .map(spoken -> spoken.stream()
                        .map(code -> Locale.forLanguageTag(code)
                                .getDisplayLanguage(text.language().locale()))
                        .collect(Collectors.joining(text.get("common.comma") + " ")));
    }

    private static Label muted(String words) {
        var label = new Prose(words);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
