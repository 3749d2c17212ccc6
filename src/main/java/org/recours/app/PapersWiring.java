package org.recours.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.recours.domain.control.Seat;
import org.recours.domain.document.PageImage;
import org.recours.domain.document.Printout;
import org.recours.domain.document.SlipCode;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.paper.PageRenderer;
import org.recours.paper.form.FormFiller;
import org.recours.paper.form.FormReader;
import org.recours.paper.letter.LetterTemplates;
import org.recours.paper.shape.Fonts;
import org.recours.paper.slip.ReferralCardPrinter;
import org.recours.paper.slip.SlipPrinter;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.forms.FormPort;
import org.recours.ui.forms.PapersPort;
import org.recours.ui.letters.DatesFilePort;
import org.recours.ui.letters.LettersPort;
import org.recours.ui.sheet.Reading;
import org.recours.usecase.ExportDates;
import org.recours.usecase.FormShelf;
import org.recours.usecase.PrintUrgent;
import org.recours.usecase.WriteLetter;

/// Connects forms, letters, slips and cards to the paper ring.
final class PapersWiring {

    /// Fine enough for a page that fills the screen of a small laptop.
    private static final float SCREEN_DOTS_AN_INCH = 110;

    private final OpenDesk desk;
    private final FormShelf shelf;
    private final LetterTemplates templates = LetterTemplates.shipped();
    private final Fonts fonts = new Fonts();
    private final SheetsWiring sheets;
    private final WriteLetter letters;
    private final SecureRandom random = new SecureRandom();

    /// @param forms where the clinic's blank forms are kept
    PapersWiring(OpenDesk desk, Path forms) {
        this.desk = desk;
        this.shelf = new FormShelf(forms);
        this.sheets = new SheetsWiring(desk, fonts);
        this.letters = sheets.letters(templates);
    }

    PrintUrgent urgent() {
        return sheets.urgent(letters);
    }

    PapersPort papers(Text text) {
        return new PapersPort(shelf::all, shelf::keep, () -> titles(text.language()));
    }

    FormPort form() {
        var reader = new FormReader();
        var filler = new FormFiller(fonts);
        return new FormPort(
                shelf::find,
                form -> reader.fields(shelf.bytes(form)),
                (form, values, decisions) -> filler.fill(shelf.bytes(form), values, decisions),
                PapersWiring::page,
                desk.open()::run,
                desk.clerk()::record,
                desk.clerk()::newId,
                desk.clerk().member(),
                desk.clock()::now,
                desk.drafts());
    }

    LettersPort letters(Text text) {
        var slips = new SlipPrinter(fonts);
        var cards = new ReferralCardPrinter(fonts);
        return new LettersPort(
                desk.open()::run,
                (id, language, whole, typed) -> letters.run(id, language, whole, typed)
                        .orElseThrow(() -> new IllegalArgumentException("no letter " + id + " in " + language)),
                (id, language) -> letters.title(id, language).orElse(id),
                sheets.reader()::run,
                slips::print,
                new LettersPort.Sheets(sheets.explanation()::run, sheets.controlSheet()::run, sheets.timeline()::run),
                cards::print,
                PapersWiring::page,
                desk.clerk()::record,
                () -> SlipCode.drawn(random::nextInt),
                this::closesAt,
                Reading.in(text, desk.clock()::today),
                new LettersPort.Writer(desk.clerk().member(), desk.clerk()::newId, desk.clock()::now),
                desk.drafts());
    }

    DatesFilePort datesFile() {
        return new DatesFilePort(this::members, this::write);
    }

    private List<String> members() {
        return desk.profile().roster().seats().values().stream()
                .map(Seat::person)
                .distinct()
                .sorted()
                .toList();
    }

    private ExportDates.Exported write(DatesFilePort.Asked asked, Path file) {
        var made = asked.caseFile()
                .flatMap(desk.open()::run)
                .map(whole -> desk.export().of(whole, asked.word()))
                .orElseGet(() -> desk.export().all(asked.word(), asked.member()));
        try {
            Files.writeString(file, made.file());
        } catch (IOException e) {
            throw new Problem(new Phrase("ics.notWritten"), e);
        }
        return made;
    }

    static PageImage page(Printout printout, int page) {
        return new PageRenderer(printout.pdf()).page(page, SCREEN_DOTS_AN_INCH);
    }

    private List<PapersPort.LetterTitle> titles(Language language) {
        return templates.all().stream()
                .filter(template -> template.language() == language)
                .map(template -> new PapersPort.LetterTitle(template.id(), template.title()))
                .toList();
    }

    private Optional<LocalTime> closesAt() {
        return Optional.of(desk.settings().read().closesAt());
    }
}
