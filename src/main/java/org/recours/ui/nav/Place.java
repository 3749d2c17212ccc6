package org.recours.ui.nav;

import java.util.Optional;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Situation;

/// Where one can go. A screen asks for a place; only the main window knows which screen answers.
public sealed interface Place {

    /// What must happen now.
    record Today() implements Place {}

    /// How much must happen on each day of a month.
    record Month() implements Place {}

    /// The list of cases.
    record Cases() implements Place {}

    /// Recording a new case.
    ///
    /// @param toCome the case that the page will become; empty for the page that was typed on last
    record Intake(Optional<RecordId> toCome) implements Place {

        /// Goes on with the latest draft, so that nothing that was typed lies forgotten; an empty page without one.
        public static Intake begin() {
            return new Intake(Optional.empty());
        }

        /// The page of this case to come, with what was typed on it: empty for a new id.
        public static Intake of(RecordId toCome) {
            return new Intake(Optional.of(toCome));
        }
    }

    /// The six questions of the urgent path.
    ///
    /// @param toCome the case that the page will become; empty for the page that was typed on last
    record Urgent(Optional<RecordId> toCome) implements Place {

        /// Goes on with the latest draft; an empty page without one.
        public static Urgent begin() {
            return new Urgent(Optional.empty());
        }

        /// The page of this case to come, with what was typed on it: empty for a new id.
        public static Urgent of(RecordId toCome) {
            return new Urgent(Optional.of(toCome));
        }
    }

    /// What to do now in an urgent case, whom to phone, its three papers.
    ///
    /// @param told what happened, where it was just answered
    record ActNow(RecordId caseFile, Optional<Situation> told) implements Place {}

    /// One case, opened at a part of it.
    record Case(RecordId id, Part part) implements Place {
        public Case(RecordId id) {
            this(id, Part.TIMELINE);
        }
    }

    /// The parts of a case that can be gone to.
    enum Part {
        TIMELINE,
        PARTIES,
        DECISION,
        DOCUMENTS,
        CONFLICTS
    }

    /// The official forms and the letters, to be filled for a case or for none yet.
    record Forms(Optional<RecordId> caseFile) implements Place {}

    /// Filling one form or writing one letter.
    ///
    /// @param paper id of the form or of the letter's template; empty for a slip or a referral card
    record Paper(PaperKind kind, String paper, Optional<RecordId> caseFile) implements Place {}

    /// What is filled or written at [Paper].
    enum PaperKind {
        FORM,
        LETTER,
        /// The pocket slip of a case; needs no paper id.
        SLIP,
        /// The referral card of a restricted case; needs no paper id.
        REFERRAL_CARD,
        /// Why a day is the last one, for the person; needs no paper id.
        EXPLANATION,
        /// The sheet by which a supervisor checks the dates of a case; needs no paper id.
        CONTROL_SHEET,
        /// What was done in a case, as proof; needs no paper id.
        TIMELINE,
        /// Dates for a calendar program, of one case or of all; needs no paper id.
        DATES_FILE
    }

    /// What is only here, and taking it elsewhere.
    record Exchange() implements Place {}

    /// The rules by which the clinic counts.
    record Rules() implements Place {}

    /// The closed days by which the clinic counts.
    record Holidays() implements Place {}

    /// Whom the clinic phones when there is no time.
    record Phones() implements Place {}

    /// Which open dates would be another by the rules and holidays as they stand now.
    record DateCheck() implements Place {}

    /// Language, clinic, seat.
    record Settings() implements Place {}
}
