package org.recours.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.recours.text.Text;

/// Chooses whose matters are shown: mine first, then everyone's, then those of each member.
final class WhoseBox extends ComboBox<Whose> {

    private final Text text;
    private boolean isFilling;

    /// @param chosen told when a person chooses
    WhoseBox(Text text, String id, Consumer<Whose> chosen) {
        this.text = text;
        setId(id);
        setAccessibleText(text.get("today.whose"));
        setMinWidth(USE_PREF_SIZE);
        setConverter(words());
        setOnAction(_ -> {
            if (!isFilling && getValue() != null) {
                chosen.accept(getValue());
            }
        });
    }

    /// Offers these, with the one that holds now.
    void offer(List<String> members, Whose now) {
        var all = new ArrayList<Whose>(List.of(Whose.Mine.MINE, Whose.Everyone.EVERYONE));
        members.stream().map(Whose.Member::new).forEach(all::add);
        if (!all.contains(now)) {
            all.add(now);
        }
        isFilling = true;
        getItems().setAll(all);
        setValue(now);
        isFilling = false;
    }

    private StringConverter<Whose> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Whose whose) {
                return switch (whose) {
                    case null -> "";
                    case Whose.Mine _ -> text.get("today.mine");
                    case Whose.Everyone _ -> text.get("today.everyone");
                    case Whose.Member(var name) -> name;
                };
            }

            @Override
            public Whose fromString(String name) {
                throw new UnsupportedOperationException("a member is picked, not typed");
            }
        };
    }
}
