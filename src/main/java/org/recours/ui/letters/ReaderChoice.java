package org.recours.ui.letters;

import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.change.Shape;
import org.recours.text.Language;
import org.recours.text.Reader;
import org.recours.ui.kit.Input;
import org.recours.ui.sheet.TypedFields;
import org.recours.usecase.PaperReader;
import org.recours.usecase.WholeCase;

/// For whom a paper is: whether the person reads its language, and which calendar stands beside the Gregorian one.
final class ReaderChoice {

    /// ISO 639 for a language that nobody named.
    private static final String UNKNOWN = "und";

    private final Input<Optional<How>> how = new Input<>(Optional.of(How.READS));
    private final Input<Optional<CalendarSystem>> calendar = Input.choice();

    /// How the person takes in what the paper says.
    enum How {
        /// The person reads the language of the paper.
        READS,
        /// Digits and the calendar page speak, and an interpreter reads aloud.
        LISTENS
    }

    /// @param fields keep what is chosen in the draft of the paper
    ReaderChoice(TypedFields fields) {
        fields.choice("reads", how, Shape.code(How.class));
        fields.choice("calendar", calendar, Shape.code(CalendarSystem.class));
    }

    Input<Optional<How>> how() {
        return how;
    }

    /// Empty for the usual one of the language.
    Input<Optional<CalendarSystem>> calendar() {
        return calendar;
    }

    /// Whose language the program does not speak listens, unless somebody says otherwise.
    void propose(WholeCase whole) {
        var listens = PaperReader.spoken(whole)
                .filter(code -> Language.of(code).isEmpty())
                .isPresent();
        how.set(Optional.of(listens ? How.LISTENS : How.READS));
    }

    /// The reader as chosen now. What it gives reads the country of the clinic, and blocks.
    ///
    /// @param language of the paper
    Supplier<Reader> reader(LettersPort port, WholeCase whole, Language language) {
        var code = how.value().equals(Optional.of(How.LISTENS))
                ? PaperReader.spoken(whole).orElse(UNKNOWN)
                : language.code();
        var beside = calendar.value();
        return () -> {
            var reader = port.reader().read(whole, Optional.of(code), language);
            return beside.map(reader::in).orElse(reader);
        };
    }
}
