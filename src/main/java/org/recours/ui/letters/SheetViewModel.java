package org.recours.ui.letters;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.change.RecordId;
import org.recours.domain.document.Printout;
import org.recours.domain.problem.Phrase;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.DraftName;
import org.recours.usecase.KeepDocument;

/// What printing a sheet about the dates of a case knows and can do.
public final class SheetViewModel {

    private final Kind kind;
    private final PaperMaking<Optional<Printout>> making;
    private final ReaderChoice reader;

    /// The sheets that are printed as they are recorded; nothing is typed for them.
    public enum Kind {
        EXPLANATION,
        CONTROL_SHEET,
        TIMELINE
    }

    public SheetViewModel(LettersPort port, Desk desk, Kind kind, RecordId caseFile) {
        this.kind = kind;
        var name = DraftName.of(DraftName.Kind.SHEET, kind.name(), Optional.of(caseFile));
        making = new PaperMaking<>(port, desk, caseFile, name, this::draw, this::drawn);
        reader = new ReaderChoice(making.fields());
    }

    /// Reads the case.
    public void load() {
        making.load(whole -> {
            if (kind == Kind.EXPLANATION) {
                making.proposeLanguage(whole);
            }
            reader.propose(whole);
        });
    }

    Kind kind() {
        return kind;
    }

    PaperMaking<Optional<Printout>> making() {
        return making;
    }

    /// For whom an explanation is printed.
    ReaderChoice reader() {
        return reader;
    }

    /// What the sheet is called, in the language of the window.
    String title() {
        var text = making.desk().text();
        return switch (kind) {
            case EXPLANATION -> text.get("forms.explanation");
            case CONTROL_SHEET -> text.get("forms.controlSheet");
            case TIMELINE -> text.get("forms.timeline");
        };
    }

    /// Keeps with the case that the sheet was printed, then tells that it can be.
    void keep(Consumer<Printout> print) {
        var kept = new KeepDocument.Made(
                document(),
                title(),
                Optional.empty(),
                Optional.of(making.languageProperty().get().code()),
                List.of());
        making.keep(making.edits(kept), print);
    }

    private DocumentKind document() {
        return switch (kind) {
            case EXPLANATION -> DocumentKind.EXPLANATION;
            case CONTROL_SHEET -> DocumentKind.CONTROL_SHEET;
            case TIMELINE -> DocumentKind.TIMELINE;
        };
    }

    private Callable<Optional<Printout>> draw() {
        var port = making.port();
        var whole = making.wholeProperty().get().orElseThrow();
        var language = making.languageProperty().get();
        var read = reader.reader(port, whole, language);
        return () -> switch (kind) {
            case EXPLANATION -> port.sheets().explanation().apply(whole, read.get());
            case CONTROL_SHEET -> port.sheets().controlSheet().apply(whole, language);
            case TIMELINE -> Optional.of(port.sheets().timeline().apply(whole, language));
        };
    }

    private void drawn(Optional<Printout> made) {
        made.ifPresentOrElse(making::show, () -> making.fail(new Phrase("letters.noDay")));
    }
}
