package org.recours.ui.urgent;

import java.util.List;
import javafx.scene.layout.VBox;
import org.recours.domain.clinic.PhoneContact;
import org.recours.text.Text;
import org.recours.ui.kit.Prose;
import org.recours.ui.sheet.PhoneCard;

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
            var none = new Prose(text.get("urgent.noPhones"));
            none.getStyleClass().add("text-muted");
            getChildren().add(none);
        }
        for (int i = 0; i < contacts.size(); i++) {
            getChildren().add(new PhoneCard(text, contacts.get(i), i + 1));
        }
    }
}
