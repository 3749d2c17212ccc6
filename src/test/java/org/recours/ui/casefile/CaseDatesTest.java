package org.recours.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.problem.Phrase;
import org.recours.ui.sheet.HeldWork;

/// The dates on the page of a case stay true while the page stays open.
class CaseDatesTest {

    private final CaseDesk desk = new CaseDesk();

    @BeforeEach
    void aCaseWithADate() {
        desk.write(CaseFile.TYPE, desk.with(CaseFile.TYPE, desk.id, CaseFile.NARRATIVE, "as told first"));
        desk.dated("OFPRA", "2026-10-28");
    }

    @Test
    void aClosureThatArrivesIsCountedThoughNothingOfTheCaseChanged() {
        var model = desk.model();
        model.load();
        assertEquals(Optional.empty(), shown(model).otherwise());

        desk.otherwise = Optional.of(new Phrase("case.due.otherwiseNow", LocalDate.of(2026, 12, 1)));
        model.refresh();

        assertEquals(desk.otherwise, shown(model).otherwise());
    }

    @Test
    void theTimeThatIsLeftIsSaidAnewEachMinute() {
        var model = desk.model();
        model.load();
        assertEquals(
                Optional.of(new Phrase("case.due.inDays", 6L)),
                shown(model).line().remaining());

        desk.typing.tomorrow();
        model.eachMinute();

        assertEquals(
                Optional.of(new Phrase("case.due.inDays", 5L)),
                shown(model).line().remaining());
    }

    @Test
    void aCaseThatGoesWhileItsDatesAreCountedIsSaidToBeGone() {
        var disk = new HeldWork();
        var model = desk.model(disk);
        desk.whileCounting = () -> {
            desk.isGone = true;
            model.refresh();
            disk.allDone();
        };
        model.load();
        disk.allDone();

        assertEquals(
                Optional.of(new Phrase("case.notKnown")),
                model.problemProperty().get());
    }

    private static OpenDate shown(CaseViewModel model) {
        return model.dates().openProperty().get().getFirst();
    }
}
