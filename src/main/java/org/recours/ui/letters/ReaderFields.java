package org.recours.ui.letters;

import java.util.Arrays;
import java.util.List;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.text.Text;
import org.recours.ui.kit.FormBuilder;

/// The two questions about who reads a paper.
final class ReaderFields {

    private ReaderFields() {}

    /// Adds them to a form.
    static FormBuilder to(FormBuilder form, Text text, ReaderChoice reader) {
        return form.choice(
                        "letters.reads",
                        reader.how(),
                        Arrays.asList(ReaderChoice.How.values()),
                        how -> text.get("letters.reads." + how),
                        how -> {
                            how.id("paper-reads");
                            how.alwaysChosen();
                        })
                .choice(
                        "letters.calendar",
                        reader.calendar(),
                        List.of(CalendarSystem.values()),
                        calendar -> text.get("code.calendar." + calendar),
                        calendar -> {
                            calendar.id("paper-calendar");
                            calendar.prompt("letters.calendar.usual");
                        });
    }
}
