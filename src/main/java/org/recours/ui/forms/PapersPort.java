package org.recours.ui.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.usecase.KeptForm;

/// What the list of forms and letters needs from the rest of the program.
///
/// @param forms   the blank forms that the clinic keeps; blocking
/// @param keep    keeps one more; blocking
/// @param letters the letters that can be written, in the language of the window
public record PapersPort(
        Supplier<List<KeptForm>> forms, Function<Path, KeptForm> keep, Supplier<List<LetterTitle>> letters) {

    /// A letter to choose.
    ///
    /// @param id of its template
    public record LetterTitle(String id, String title) {}
}
