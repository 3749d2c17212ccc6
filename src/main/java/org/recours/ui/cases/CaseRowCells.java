package org.recours.ui.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.recours.store.CaseRow;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;

/// What stands in the cells of a line that are more than words.
final class CaseRowCells {

    private static final int SOON_DAYS = 7;

    private CaseRowCells() {}

    /// The day to act by with its state; red when nobody knows it.
    static Node actBy(Text text, CaseRow row, LocalDate today) {
        if (row.isDateUnknown()) {
            return new Badge(Badge.Tone.RED, text.get("cases.unknown"));
        }
        return row.actBy()
                .map(day -> new Badge(tone(day, today), text.dates().date(day)))
                .orElseGet(() -> new Badge(Badge.Tone.QUIET, text.get("cases.noDate")));
    }

    private static Badge.Tone tone(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return Badge.Tone.RED;
        }
        return day.isAfter(today.plusDays(SOON_DAYS)) ? Badge.Tone.QUIET : Badge.Tone.AMBER;
    }

    static String about(Text text, CaseRow row) {
        return Stream.of(
                        row.kind().map(kind -> text.get("code.kind." + kind)),
                        row.category().map(category -> text.get("category." + category)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    static Node marks(Text text, CaseRow row) {
        var marks = new ArrayList<Node>();
        if (row.isRestricted()) {
            marks.add(new Badge(Badge.Tone.AMBER, text.get("cases.restricted")));
        }
        if (row.hasConflict()) {
            marks.add(new Badge(Badge.Tone.AMBER, text.get("cases.conflict")));
        }
        var line = new VBox(marks.toArray(Node[]::new));
        line.getStyleClass().add("case-marks");
        return line;
    }
}
