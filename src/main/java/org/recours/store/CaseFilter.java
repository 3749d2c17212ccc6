package org.recours.store;

import java.util.Optional;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Kind;

/// Which cases a list shows.
///
/// @param text         stands in the number or the person's name, however it is written
/// @param progress     open, closed, or both
/// @param responsible  the member's name
/// @param isRestricted only those that stay on this laptop, or only the others
public record CaseFilter(
        Optional<String> text,
        Optional<Kind> kind,
        Optional<Category> category,
        Progress progress,
        Optional<String> responsible,
        Optional<Boolean> isRestricted) {

    /// Whether work goes on.
    public enum Progress {
        OPEN,
        CLOSED,
        EITHER
    }

    /// Every case that is open, or closed, or either.
    public static CaseFilter of(Progress progress) {
        return new CaseFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), progress, Optional.empty(), Optional.empty());
    }

    /// The same, with this text in number or name. Blank means any.
    public CaseFilter withText(String typed) {
        return new CaseFilter(
                Optional.of(typed.strip()).filter(words -> !words.isEmpty()),
                kind,
                category,
                progress,
                responsible,
                isRestricted);
    }
}
