package org.recours.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.recours.domain.clinic.PhoneRole;
import org.recours.domain.deadline.Situation;
import org.recours.ui.kit.PageViewer;
import org.recours.ui.kit.Prose;

/// The urgent path, from one key to three papers.
final class UrgentSteps {

    static final String PERSON = "رجل في نحو الثلاثين";
    private static final String LAWYER = "Maître Duval";
    private static final String PHONE = "+33 6 12 34 56 78";
    private static final String PLACE = "CRA de Coquelles, police aux frontières";

    private UrgentSteps() {}

    /// Somebody writes down, once, whom the clinic phones.
    static void keepNumbers(Volunteer volunteer) {
        volunteer.open("settings").says("settings.phones.note");
        volunteer.goToId("open-phones").push(KeyCode.SPACE).says("phones.empty");
        add(volunteer, PhoneRole.DETENTION_CENTRE, "Coquelles", "03 21 00 00 00", "24 h/24");
        add(volunteer, PhoneRole.LAWYER, LAWYER, PHONE, "9 h – 21 h");
        var lawyer =
                volunteer.text().get("code.phoneRole.LAWYER") + volunteer.text().get("common.comma") + " " + LAWYER;
        var earlier = volunteer.text().get("phones.earlier");
        volunteer.goTo(volunteer.text().get("phones.actOn", earlier, lawyer)).push(KeyCode.SPACE);
        volunteer.sees(volunteer.text().get("urgent.phone", 1, lawyer)).picture("phones");
    }

    private static void add(Volunteer volunteer, PhoneRole role, String name, String phone, String reachable) {
        volunteer.choose("field.phone_contact.role", volunteer.text().get("code.phoneRole." + role));
        volunteer.fill("field.phone_contact.name", name).fill("field.phone_contact.phone", phone);
        volunteer.fill("field.phone_contact.reachable", reachable).push(KeyCode.CONTROL, KeyCode.ENTER);
        volunteer.says("phones.saved").sees(phone);
    }

    /// Answers all six by keyboard alone; the moment stands there before anything is recorded.
    static void answer(Volunteer volunteer, String actBy) {
        volunteer.push(KeyCode.F9).says("urgent.title").picture("urgent-empty");
        volunteer.fill("urgent.q.who", PERSON);
        volunteer.pick("urgent.unknown", "code.situation." + Situation.DETENTION);
        volunteer.fill("urgent.q.day", "21/11/2026").fill("urgent.q.hour", "14h30");
        volunteer.fill("urgent.q.where", PLACE);
        volunteer.choose("urgent.q.paper", volunteer.text().get("deadline.hours", 48));
        volunteer.fill("urgent.q.language", "ar").fill("urgent.q.reach", "+33 6 99 88 77 66");
        volunteer.sees(actBy).picture("urgent");
    }

    /// Everything that was typed stands there again after the keys were wiped.
    static void seesDraft(Volunteer volunteer, String actBy) {
        volunteer.sees(PERSON).sees("14h30").sees(PLACE).sees(actBy);
    }

    /// Records it, and reads by when to act and whom to phone; the papers stand beside it.
    static void record(Volunteer volunteer, String actBy) {
        volunteer
                .push(KeyCode.CONTROL, KeyCode.ENTER)
                .says("urgent.phones")
                .sees(actBy)
                .sees(PHONE);
        volunteer.says("urgent.step.phone").doesNotSee(volunteer.text().get("urgent.step.lawyer"));
        volunteer.picture("act-now");
        volunteer
                .at("urgent.region.papers")
                .push(volunteer.text().language().isRightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT);
        var pages = volunteer.find("pages", PageViewer.class);
        volunteer.until(() -> PaperSteps.ink(pages) > 1500, () -> "no paper is shown");
        volunteer.picture("act-now-papers");
    }

    /// There is no printer here, which is said; all three are kept with the case.
    static void printAll(Volunteer volunteer) {
        volunteer.push(KeyCode.CONTROL, KeyCode.ENTER).says("kit.print.noPrinter");
        volunteer.goToId("act-now-case").push(KeyCode.SPACE).says("case.tab.timeline");
        for (var document : List.of("code.document.PHONE_LIST", "code.document.CONTROL_SHEET")) {
            volunteer.sees(volunteer.text().get(document));
        }
        volunteer.picture("urgent-case");
    }

    /// It stays above every screen, hides the name with the others, and leads to the case.
    static void staysPinned(Volunteer volunteer, String actBy) {
        var line = volunteer.find("pinned-words", Prose.class);
        for (var place : List.of("today", "cases", "exchange", "settings")) {
            volunteer.open(place);
            volunteer.until(
                    () -> line.getParent().isVisible()
                            && line.wordsProperty().get().contains(actBy),
                    () -> "above " + place + " stands " + line.wordsProperty().get());
        }
        volunteer.open("today").until(() -> volunteer.visible().split(PERSON, -1).length > 2, () -> "Today is empty");
        volunteer.picture("pinned");
        volunteer.push(KeyCode.F8).doesNotSee(PERSON).push(KeyCode.F8).sees(PERSON);
        assertEquals(
                volunteer.text().get("shell.name"), volunteer.laptop().stage().getTitle());
        volunteer
                .goToId("pinned-open")
                .push(KeyCode.SPACE)
                .says("case.tab.timeline")
                .sees(PERSON);
    }

    /// Nobody knows anything but that somebody is held: a lawyer comes first, and no date looks sure.
    static void asksALawyer(Volunteer volunteer) {
        volunteer.push(KeyCode.F9).says("urgent.title");
        volunteer.pick("urgent.unknown", "code.situation." + Situation.REMOVAL);
        volunteer.fill("urgent.q.day", "22/11/2026").says("urgent.askLawyer").says("urgent.date.assumed");
        volunteer.picture("urgent-unsure");
        volunteer
                .push(KeyCode.CONTROL, KeyCode.ENTER)
                .says("urgent.step.lawyer")
                .says("urgent.step.interim");
        volunteer.picture("act-now-unsure");
        var more = volunteer.find("pinned-more", Button.class);
        volunteer.until(more::isVisible, () -> "the second is not counted above");
    }
}
