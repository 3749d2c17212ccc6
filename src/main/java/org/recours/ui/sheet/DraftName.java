package org.recours.ui.sheet;

import java.util.Optional;
import org.recours.domain.change.RecordId;

/// What a draft is of: the page or the paper on which it is typed.
///
/// @param about tells drafts of one kind apart, in the order in which they were begun where that is known
public record DraftName(Kind kind, String about) {

    /// The screens that are typed into.
    public enum Kind {
        INTAKE,
        CASE,
        FORM,
        LETTER,
        SLIP,
        SHEET,
        REFERRAL_CARD,
        RULE,
        URGENT,
        PHONE,
        HOLIDAYS
    }

    /// A case to come, or one that is there.
    public static DraftName of(Kind kind, RecordId caseFile) {
        return new DraftName(kind, caseFile.toString());
    }

    /// A paper for a case, or for none.
    ///
    /// @param paper id of the form or of the letter's template
    public static DraftName of(Kind kind, String paper, Optional<RecordId> caseFile) {
        return new DraftName(kind, caseFile.map(RecordId::toString).orElse("-") + " " + paper);
    }

    @Override
    public String toString() {
        return kind + " " + about;
    }
}
