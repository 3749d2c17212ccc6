package org.recours.ui.casefile;

import org.recours.domain.casefile.CaseFile;
import org.recours.domain.problem.Phrase;
import org.recours.ui.sheet.CaseSheet;
import org.recours.ui.sheet.Editing;
import org.recours.usecase.WholeCase;

/// What the matter is and what was told, edited in place. What is restricted once stays so.
final class MatterViewModel {

    private final OpenedCase opened;
    private final CaseSheet sheet;
    private final Editing<CaseFile> editing;

    MatterViewModel(OpenedCase opened) {
        this.opened = opened;
        sheet = new CaseSheet(opened.port().newId(), opened.port().reading(), opened::today);
        editing = new Editing<>(CaseFile.TYPE, sheet.sheet());
    }

    CaseSheet sheet() {
        return sheet;
    }

    Editing<CaseFile> editing() {
        return editing;
    }

    void show(WholeCase whole) {
        editing.show(whole.caseFile());
    }

    void save() {
        boolean wasRestricted = opened.wholeProperty()
                .get()
                .filter(whole -> whole.caseFile().record().staysHere())
                .isPresent();
        if (sheet.sheet().isUnreadable()) {
            return;
        }
        if (wasRestricted && !sheet.restricted().value()) {
            sheet.restricted().set(true);
        }
        var saved = editing.saving();
        opened.save(new Phrase("case.saved"), editing.edit().stream(), whole -> saved.accept(whole.caseFile()));
    }
}
