package org.recours.ui.letters;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.Document;
import org.recours.domain.change.Edit;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.Due;
import org.recours.domain.document.ExplanationData;
import org.recours.domain.document.Letter;
import org.recours.domain.document.LetterField;
import org.recours.domain.document.LetterStanding;
import org.recours.domain.document.Printout;
import org.recours.domain.document.SlipCode;
import org.recours.domain.document.TimelineData;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.paper.PageRenderer;
import org.recours.paper.letter.LetterPrinter;
import org.recours.paper.letter.LetterTemplates;
import org.recours.paper.shape.Fonts;
import org.recours.paper.sheet.ExplanationPrinter;
import org.recours.paper.sheet.TimelinePrinter;
import org.recours.paper.slip.ReferralCardPrinter;
import org.recours.paper.slip.SlipPrinter;
import org.recours.store.Loaded;
import org.recours.text.Language;
import org.recours.text.Reader;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.HeldWork;
import org.recours.ui.sheet.KeptDrafts;
import org.recours.ui.sheet.Typing;
import org.recours.usecase.LetterContents;
import org.recours.usecase.WholeCase;

/// A desk with one case and the real printers. Everything happens at once, but what blocks is not asked on the screen.
final class LetterDesk {

    private static final LetterTemplates TEMPLATES = LetterTemplates.shipped();
    private static final Fonts FONTS = new Fonts();
    private static final ZonedDateTime NOW =
            LocalDate.of(2026, 11, 22).atTime(9, 42).atZone(ZoneOffset.UTC);

    final Typing typing = new Typing();
    final RecordId caseId = typing.newId();
    final List<Edit> written = new ArrayList<>();
    final List<Phrase> said = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
    boolean diskIsFull;
    final KeptDrafts drafts = new KeptDrafts();
    private boolean isOnScreen = true;

    Desk desk(Language language) {
        return new Desk(Text.in(language), background(), new NameMask(), _ -> {}, said::add);
    }

    /// The same where work ends when a test says so; nobody looks then at where it was asked.
    Desk desk(HeldWork later) {
        isOnScreen = false;
        return new Desk(Text.in(Language.ENGLISH), later.background(), new NameMask(), _ -> {}, said::add);
    }

    LettersPort port() {
        return new LettersPort(
                _ -> offScreen(Optional.of(whole())),
                this::write,
                (id, language) -> TEMPLATES.find(id, language).orElseThrow().title(),
                (_, code, words) -> offScreen(Reader.of(code.orElse(words.code()), words, Optional.of("FR"))),
                new SlipPrinter(FONTS)::print,
                new LettersPort.Sheets(this::explanation, (_, _) -> Optional.empty(), this::timeline),
                new ReferralCardPrinter(FONTS)::print,
                (made, page) -> new PageRenderer(made.pdf()).page(page, 80),
                (_, edits) -> record(edits),
                () -> new SlipCode("7KM4TX"),
                () -> offScreen(Optional.of(LocalTime.of(16, 30))),
                typing.reading(),
                new LettersPort.Writer("Amina", typing::newId, () -> NOW),
                drafts.port());
    }

    private Optional<Printout> explanation(WholeCase whole, Reader reader) {
        var day = whole.nextDeadline().flatMap(deadline -> deadline.record().actBy());
        return offScreen(day.map(known -> new ExplanationPrinter(FONTS)
                .print(
                        new ExplanationData(
                                Due.on(known),
                                new ActBy.Act(Due.on(known)),
                                List.of(),
                                Optional.of("OFPRA"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                whole.caseFile().record().number(),
                                NOW.toLocalDate()),
                        reader)));
    }

    private Printout timeline(WholeCase whole, Language language) {
        var number = whole.caseFile().record().number();
        var data = new TimelineData(number, List.of(), List.of(), Optional.empty(), false, NOW.toLocalDate());
        return offScreen(new TimelinePrinter(FONTS).print(data, language));
    }

    private Background background() {
        return new Background(
                task -> during(false, task),
                task -> during(true, task),
                (_, task) -> {
                    task.run();
                    return () -> {};
                },
                bug -> {
                    throw new IllegalStateException(bug);
                });
    }

    private void during(boolean onScreen, Runnable task) {
        var before = isOnScreen;
        isOnScreen = onScreen;
        task.run();
        isOnScreen = before;
    }

    private <T> T offScreen(T read) {
        if (isOnScreen) {
            throw new IllegalStateException("the store was asked on the screen");
        }
        return read;
    }

    private Letter write(String template, Language language, WholeCase whole, Map<LetterField, String> typed) {
        var data = new LetterContents(typed, code -> code).of(whole, Optional.empty(), Optional.empty(), NOW);
        return new LetterPrinter(FONTS)
                .print(TEMPLATES.find(template, language).orElseThrow(), data, LetterStanding.DRAFT);
    }

    private void record(List<Edit> edits) {
        if (diskIsFull) {
            throw new Problem(new Phrase("kit.failed"));
        }
        written.addAll(edits);
    }

    private WholeCase whole() {
        var unknown = RecordState.unknown();
        var person =
                Person.TYPE.with(Person.TYPE.read(new FieldValues(typing.newId(), Map.of())), Person.NAME, "محمد أحمد");
        var caseFile = CaseFile.TYPE.with(
                CaseFile.TYPE.read(new FieldValues(caseId, Map.of())),
                CaseFile.NARRATIVE,
                "He left in May and asked for asylum in June. غادر في أيار.");
        var deadline = Deadline.TYPE.with(
                Deadline.TYPE.read(new FieldValues(typing.newId(), Map.of())),
                Deadline.SAFE_DATE,
                LocalDate.of(2026, 11, 27));
        var contact = Contact.TYPE.with(
                Contact.TYPE.read(new FieldValues(typing.newId(), Map.of())), Contact.VALUE, "0700 000 000");
        return new WholeCase(
                new Loaded<>(CaseFile.TYPE.with(caseFile, CaseFile.NUMBER, "K-7QX2-3"), unknown),
                Optional.of(new Loaded<>(person, unknown)),
                List.of(),
                List.of(new Loaded<>(Contact.TYPE.with(contact, Contact.SAFE_HOURS, "after 18:00"), unknown)),
                List.of(),
                List.of(),
                List.of(new Loaded<>(deadline, unknown)),
                documents.stream().map(one -> new Loaded<>(one, unknown)).toList(),
                List.of(),
                List.of());
    }
}
