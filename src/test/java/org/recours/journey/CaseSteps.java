package org.recours.journey;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.recours.domain.casefile.Category;

/// Recording cases and looking at them.
final class CaseSteps {

    static final String PERSON = "محمد أحمد";
    static final String RESTRICTED = "ليلى";
    static final String CARD = "123456";
    private static final String NOTE = "RDV avec l’interprète";

    private CaseSteps() {}

    /// Types the appeal down to what happened, and leaves it there.
    static void beginAppeal(Volunteer volunteer) {
        volunteer.push(KeyCode.CONTROL, KeyCode.N).says("intake.who").picture("record-empty");
        volunteer.pick("code.kind.COMPLAINT", "code.kind.APPEAL");
        volunteer.choose("field.case_file.category", volunteer.text().get("category." + Category.ASYLUM));
        volunteer.fill("field.person.name", PERSON).fill("field.person.birth", "~1990");
        volunteer.fill("field.identifier.value", CARD);
        volunteer.fill("field.contested_decision.authority", "OFPRA");
        volunteer.fill("field.contested_decision.date", "20/10/2026");
        volunteer.fill("field.contested_decision.notified_on", "28/10/2026");
        volunteer.choose("field.contested_decision.rule", volunteer.text().get("rule.name.fr.cnda"));
        volunteer.choose(
                "field.contested_decision.printed_period", volunteer.text().get("deadline.months", 1));
        volunteer.fill("field.case_file.narrative", "لم يصدّقوا أنني من دارفور.");
    }

    /// Everything that was typed stands there again.
    static void seesDraft(Volunteer volunteer) {
        volunteer
                .sees(PERSON)
                .sees("~1990")
                .sees(CARD)
                .sees("OFPRA")
                .sees("28/10/2026")
                .sees("دارفور");
    }

    /// Saves the appeal by keyboard.
    ///
    /// @return its number
    static String record(Volunteer volunteer, String actBy) {
        volunteer.sees(actBy).picture("record");
        volunteer
                .push(KeyCode.CONTROL, KeyCode.ENTER)
                .says("case.due.title")
                .sees(actBy)
                .says("case.tab.timeline");
        var title = volunteer.find("case-title", Label.class);
        volunteer.until(() -> title.getText().contains(" · "), () -> "the case has no title");
        volunteer.picture("case");
        return title.getText().split(" · ", -1)[0];
    }

    /// Types a refusal that stood still while legal aid was decided on, for a person who reads Arabic.
    static void beginRefusalWithLegalAid(Volunteer volunteer) {
        volunteer.push(KeyCode.CONTROL, KeyCode.N).says("intake.who");
        volunteer.pick("code.kind.COMPLAINT", "code.kind.APPEAL");
        volunteer.choose("field.case_file.category", volunteer.text().get("category." + Category.ASYLUM));
        volunteer.fill("field.case_file.language", "ar").fill("field.person.name", PERSON);
        volunteer.fill("field.contested_decision.authority", "OFPRA");
        volunteer.fill("field.contested_decision.date", "28/5/2019");
        volunteer.fill("field.contested_decision.notified_on", "4/6/2019");
        volunteer.choose("field.contested_decision.rule", volunteer.text().get("rule.name.fr.cnda"));
        volunteer.choose(
                "field.contested_decision.printed_period", volunteer.text().get("deadline.months", 1));
        volunteer.fill("field.contested_decision.legal_aid_asked_on", "17/6/2019");
        volunteer.fill("field.contested_decision.legal_aid_decided_on", "6/8/2019");
    }

    /// Unfolds the reason of the date.
    static void readWhy(Volunteer volunteer) {
        var why = volunteer.find("due-why", TitledPane.class);
        volunteer.act("case.due.why");
        volunteer.until(why::isExpanded, () -> "the reason does not unfold");
        volunteer.sees("532-1").picture("case-why");
    }

    /// A case that must stay on this laptop.
    static void recordRestricted(Volunteer volunteer) {
        volunteer.push(KeyCode.CONTROL, KeyCode.N).says("intake.who");
        volunteer.pick("code.kind.COMPLAINT", "code.kind.COMPLAINT");
        volunteer.choose("field.case_file.category", volunteer.text().get("category." + Category.STAFF_CONDUCT));
        volunteer.says("case.restricted").fill("field.person.name", RESTRICTED).picture("record-restricted");
        volunteer.push(KeyCode.CONTROL, KeyCode.ENTER).says("case.referralCard").picture("case-restricted");
    }

    /// On another laptop: the same case with the same date, and nothing of what had to stay where it was.
    static void findsCase(Volunteer volunteer, String number, String actBy) {
        volunteer.open("cases").sees(PERSON).sees(number).sees(actBy).doesNotSee(RESTRICTED);
        volunteer.picture("colleague-cases");
        find(volunteer, number).sees(actBy).picture("colleague-case");
    }

    /// Writes on the timeline of the case that is open.
    static void addNote(Volunteer volunteer) {
        volunteer
                .fill("case.note.words", NOTE)
                .act("case.note.add")
                .says("case.note.kind")
                .sees("· " + NOTE);
    }

    /// What the colleague wrote stands on the timeline here.
    static void findsNote(Volunteer volunteer, String number) {
        find(volunteer, number).sees("· " + NOTE).picture("case-with-note");
    }

    private static Volunteer find(Volunteer volunteer, String number) {
        volunteer.push(KeyCode.CONTROL, KeyCode.K).type(number);
        volunteer.says("shell.found.case", number, volunteer.text().get("code.kind.APPEAL"));
        return volunteer.push(KeyCode.ENTER).says("case.due.title");
    }
}
