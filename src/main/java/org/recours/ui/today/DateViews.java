package org.recours.ui.today;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.ui.kit.Icons;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;

/// The two ways to look at the same dates, and to change between them: what must happen now, and the month.
final class DateViews extends HBox {

    DateViews(Desk desk, Place here) {
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        view(desk, "today.list", Feather.LIST, new Place.Today(), here),
                        view(desk, "today.month", Feather.CALENDAR, new Place.Month(), here));
    }

    private static ToggleButton view(Desk desk, String key, Feather icon, Place place, Place here) {
        boolean isHere = place.equals(here);
        var button = new ToggleButton(desk.text().get(key), Icons.of(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add(place instanceof Place.Today ? "left-pill" : "right-pill");
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(isHere);
        button.setOnAction(_ -> {
            button.setSelected(isHere);
            desk.go().accept(place);
        });
        return button;
    }
}
