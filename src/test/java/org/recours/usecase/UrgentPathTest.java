package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.clinic.PhoneRole;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.Situation;
import org.recours.domain.document.FieldType;
import org.recours.domain.document.FormField;
import org.recours.domain.document.LetterField;
import org.recours.domain.person.Contact;
import org.recours.domain.problem.Phrase;
import org.recours.paper.PdfText;
import org.recours.paper.letter.LetterPrinter;
import org.recours.paper.letter.LetterTemplates;
import org.recours.paper.shape.Fonts;
import org.recours.paper.sheet.ControlSheetPrinter;
import org.recours.paper.sheet.PhoneSheetPrinter;
import org.recours.paper.slip.ReferralCardPrinter;
import org.recours.paper.slip.SlipPrinter;
import org.recours.session.Laptops;
import org.recours.store.ClinicStore;
import org.recours.store.DeadlineStore;
import org.recours.store.Loaded;
import org.recours.text.Language;
import org.recours.text.Text;

class UrgentPathTest {

    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private static final EventDate TOLD = EventDate.at(TODAY, LocalTime.of(10, 40), ClinicDay.ZONE);

    private static final Fonts FONTS = new Fonts();

    @TempDir
    Path folder;

    private ClinicDay day;
    private PhoneList phones;
    private UrgentPath path;

    @BeforeEach
    void found() {
        day = new ClinicDay(folder, TODAY);
        phones = new PhoneList(new ClinicStore(day.profile.ledger().database()), day.clerk);
        path = new UrgentPath(day.rules, day.count, day.recordCase::run, phones, day.clock);
        workIn("FR");
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void fortyEightHoursOfThePaperRunToTheMinute() {
        var answers = answers(Optional.empty(), Optional.of(TOLD), Optional.of(new PrintedPeriod.Stated("PT48H")));

        var date = path.date(answers);

        assertTrue(date.isSure(), "the paper says it");
        assertEquals(Optional.of(at(21, 10, 40)), date.safe());
        assertEquals(Optional.of(at(21, 10, 40)), date.legalLast());
    }

    @Test
    void anUnknownHourCountsFromTheBeginningOfTheDayAndEndsByLawWithIt() {
        var answers = answers(
                Optional.empty(), Optional.of(EventDate.on(TODAY)), Optional.of(new PrintedPeriod.Stated("PT48H")));

        var date = path.date(answers);

        assertEquals(Optional.of(at(20, 23, 59)), date.safe());
        assertEquals(Optional.of(at(22, 0, 0)), date.legalLast());
    }

    @Test
    void whatNobodyAdoptedIsTheShortestAndALawyerComesFirst() {
        var answers = answers(Optional.empty(), Optional.of(TOLD), Optional.empty());
        var date = path.date(answers);
        assertFalse(date.isSure(), "no lawyer stands for it");
        assertEquals(Optional.of(at(21, 10, 40)), date.safe());

        var urgent = path.of(record(answers), answers.situation());

        assertEquals(date.safe(), urgent.date().safe());
        assertFalse(urgent.date().isSure(), "it is recorded as an assumption");
        assertEquals(
                new Phrase("urgent.step.lawyer"), urgent.steps(day.clock.now()).getFirst());
    }

    @Test
    void anAdoptedRuleCountsByItself() {
        var rule = day.rules.get().rule("fr.48h").orElseThrow();
        new Adopt(day.clerk).run(rule.id(), rule.packVersion(), "Maître Duval");

        var date = path.date(answers(Optional.of("fr.48h"), Optional.of(TOLD), Optional.empty()));

        assertTrue(date.isSure(), "a lawyer of the clinic stands for it");
        assertEquals(Optional.of(at(21, 10, 40)), date.safe());
    }

    @Test
    void aLongPeriodThatNobodyChoseIsNotSaidToSomebodyWhoIsHeld() {
        workIn("UG");

        var answers = answers(Optional.empty(), Optional.of(TOLD), Optional.empty());

        assertEquals(Optional.empty(), path.date(answers).safe());
        assertEquals(
                Optional.empty(),
                path.of(record(answers), answers.situation()).date().safe());
    }

    @Test
    void whenNobodyKnowsTheDayNoMomentIsSaid() {
        var date = path.date(answers(Optional.empty(), Optional.empty(), Optional.empty()));

        assertEquals(Optional.empty(), date.safe());
        assertTrue(date.isToday(day.clock.now()), "it can’t wait");
        assertEquals(List.of(new Phrase("deadline.unknown.event")), date.why());
    }

    @Test
    void eachSituationHasItsRemediesAndIDoNotKnowHasAll() {
        assertEquals(List.of("fr.oqtf.7", "fr.48h"), ids(path.rules(Optional.of(Situation.DETENTION))));
        assertEquals(List.of("fr.oqtf.std", "fr.oqtf.7"), ids(path.rules(Optional.of(Situation.REMOVAL))));
        assertEquals(List.of("fr.48h"), ids(path.rules(Optional.of(Situation.ENTRY_REFUSAL))));
        assertEquals(List.of("fr.oqtf.7", "fr.48h"), ids(path.rules(Optional.of(Situation.REFUSAL))));
        assertEquals(List.of("fr.oqtf.std", "fr.oqtf.7", "fr.48h"), ids(path.rules(Optional.empty())));
    }

    @Test
    void theAnswersMakeAnOrdinaryCase() {
        var answers = answers(Optional.of("fr.48h"), Optional.of(TOLD), Optional.of(new PrintedPeriod.Stated("PT48H")));

        var whole = record(answers);

        var caseFile = whole.caseFile().record();
        assertEquals(answers.ids().caseFile(), caseFile.id());
        assertEquals(Optional.of(Category.DETENTION), caseFile.category());
        assertEquals(Optional.of("Locked up or under house arrest"), caseFile.subject());
        assertEquals(Optional.of("ar"), caseFile.language());
        assertEquals(Optional.of("Amina"), caseFile.responsible());
        assertEquals(
                Optional.of("a man, about 30"),
                whole.person().orElseThrow().record().name());
        assertEquals(Optional.of("Centre de rétention de Coquelles"), whole.ownContact(Contact.Means.PLACE));
        assertEquals(Optional.of("+33 6 12 34 56 78"), whole.ownContact(Contact.Means.PHONE));
        var deadline = whole.nextDeadline().orElseThrow().record();
        assertEquals(Optional.of(Deadline.Basis.LETTER), deadline.basis());
        assertEquals(Optional.of(Instant.parse("2026-11-21T10:40:00Z")), deadline.lastMoment());
        assertEquals(Optional.of(Instant.parse("2026-11-21T10:40:00Z")), deadline.legalLastMoment());
        assertTrue(deadline.inputs().orElseThrow().contains("from 2026-11-19T10:40"), "the hour is frozen too");
    }

    @ParameterizedTest
    @CsvSource({
        "through his brother 06 12 34 56 78",
        "06 12 34 56 78 (his brother)",
        "عن طريق أخيه ٠٦١٢٣٤٥٦٧٨",
        "samir@example.org or his cousin leila@example.org",
        "his lawyer: duval@example.org"
    })
    void aNumberOfSomebodyElseNeverReachesTheAuthorityAsThePersonsOwn(String reach) {
        var whole = record(reachedBy(reach));

        assertEquals(Optional.empty(), letterContact(whole));
        assertEquals(
                Map.of(), new Prefill(day.rules).values(List.of(field("Telephone"), field("E-mail")), whole, TODAY));
        assertEquals(Optional.of(reach), whole.ownContact(Contact.Means.THROUGH_SOMEBODY), "as it was told");
    }

    @ParameterizedTest
    @CsvSource({"+33 6 12 34 56 78", "(0033) 6.12.34-56/78", "٠٦١٢٣٤٥٦٧٨", "hana@example.org"})
    void aBareNumberOrAddressIsThePersonsOwn(String reach) {
        assertEquals(Optional.of(reach), letterContact(record(reachedBy(reach))));
    }

    private static Optional<String> letterContact(WholeCase whole) {
        var letter = new LetterContents(Map.of(), UnaryOperator.identity()).of(whole, Optional.empty(), TODAY);
        return letter.person().orElseThrow().contact();
    }

    private static FormField field(String label) {
        return new FormField(
                label,
                Optional.of(label),
                FieldType.TEXT,
                false,
                false,
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    @Test
    void savingTwiceMakesOneCase() {
        var answers = answers(Optional.empty(), Optional.of(TOLD), Optional.empty());
        assertInstanceOf(RecordCase.Result.Saved.class, path.record(answers, Text.in(Language.ENGLISH)));
        assertInstanceOf(RecordCase.Result.Saved.class, path.record(answers, Text.in(Language.ENGLISH)));

        assertEquals(
                List.of(answers.ids().caseFile()),
                pinnedAt(at(19, 12, 0)).stream()
                        .map(PinnedDeadlines.Pinned::caseFile)
                        .distinct()
                        .toList());
    }

    @Test
    void aNewerDateOfTheSameCaseDoesNotReplaceWhatWasSaid() {
        var whole = record(answers(Optional.of("fr.48h"), Optional.of(TOLD), Optional.empty()));
        var rule = day.rules.get().rule("fr.48h").orElseThrow();
        new Adopt(day.clerk).run(rule.id(), rule.packVersion(), "Maître Duval");

        assertFalse(path.of(whole, Optional.empty()).date().isSure(), "a person counts anew, not the program");
        assertEquals(
                Optional.of(at(21, 10, 40)),
                path.of(whole, Optional.empty()).date().safe());
    }

    @Test
    void periodsInHoursArePinnedUntilTheyAreFiled() {
        var first = record(answers(Optional.of("fr.48h"), Optional.of(TOLD), Optional.empty()));
        var nearer =
                record(answers(Optional.empty(), Optional.of(TOLD), Optional.of(new PrintedPeriod.Stated("PT24H"))));
        day.appeal("Yonas", TODAY);

        assertEquals(List.of(nearer.caseFile().id(), first.caseFile().id()), cases(pinnedAt(at(19, 12, 0))));
        var pinned = pinnedAt(at(20, 9, 55)).getFirst();
        assertEquals("in 45 minutes", day.english.get().get((Phrase)
                pinned.sentence().arguments().getLast()));
        assertTrue(pinned.isToday() && pinned.isSure(), "the paper says today");
        assertFalse(pinnedAt(at(19, 12, 0)).getLast().isSure(), "no lawyer stands for it");
        assertEquals(
                "deadline.missed", pinnedAt(at(21, 9, 0)).getFirst().sentence().key());

        file(nearer);
        assertEquals(List.of(first.caseFile().id()), cases(pinnedAt(at(21, 9, 0))));
        file(first);
        assertEquals(List.of(), pinnedAt(at(21, 9, 0)));
    }

    @Test
    void thoseAreCalledWhoAreForThisMatterAndThisCountryInTheirOrder() {
        call("registry", PhoneRole.COURT_REGISTRY, Optional.of("FR"), List.of(Situation.REMOVAL));
        var lawyer = call("lawyer", PhoneRole.LAWYER, Optional.empty(), List.of());
        call("Athens", PhoneRole.LAWYER, Optional.of("GR"), List.of());
        phones.callEarlier(lawyer);

        assertEquals(List.of("lawyer", "registry"), names(phones.toCall(Optional.of(Situation.REMOVAL), Set.of("FR"))));
        assertEquals(List.of("lawyer"), names(phones.toCall(Optional.of(Situation.DETENTION), Set.of("FR"))));
        assertEquals(List.of("lawyer", "registry", "Athens"), names(phones.all()));
        phones.remove(lawyer);
        assertEquals(List.of("registry", "Athens"), names(phones.all()));
    }

    @Test
    void allThreePapersAreMadeAndKeptWithTheCase() throws IOException {
        call("Maître Duval", PhoneRole.LAWYER, Optional.empty(), List.of());
        var answers = answers(Optional.of("fr.48h"), Optional.of(TOLD), Optional.of(new PrintedPeriod.Stated("PT48H")));
        var urgent = path.of(record(answers), answers.situation());
        var print = print();
        assertEquals(Language.FRENCH, print.letterLanguage(urgent, Language.ARABIC));

        var papers = print.run(urgent, new PrintUrgent.Languages(Language.FRENCH, Language.ENGLISH));
        var three = Set.of(DocumentKind.PHONE_LIST, DocumentKind.LETTER, DocumentKind.CONTROL_SHEET);
        print.keep(urgent.whole(), papers, three, day.english.get());

        assertEquals(3, papers.of(three).size());
        var control = PdfText.of(papers.controlSheet().orElseThrow());
        for (var end : List.of("End: legal last day", "Safe date, act by")) {
            assertTrue(control.contains(end + " Saturday 21 November 2026, 10:40 (Z)"), control);
        }
        assertTrue(papers.letter().missing().contains(LetterField.GROUNDS), "gaps stay in sight");
        var whole = day.open(urgent.whole().caseFile().id());
        assertEquals(
                three,
                whole.documents().stream()
                        .map(Loaded::record)
                        .flatMap(document -> document.kind().stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatWasTypedForTheLetterStandsInAllThatIsPrintedLater() throws IOException {
        var answers = answers(Optional.of("fr.48h"), Optional.of(TOLD), Optional.empty());
        var urgent = path.of(record(answers), answers.situation());
        var french = new PrintUrgent.Languages(Language.FRENCH, Language.FRENCH);
        assertTrue(print().run(urgent, french).letter().missing().contains(LetterField.GROUNDS), "nobody typed them");
        var completed = new KeepDocument.Made(
                DocumentKind.LETTER,
                "Recours",
                Optional.of("appeal"),
                Optional.of("fr"),
                List.of(
                        new FilledField(LetterField.RECIPIENT.placeholder(), "Tribunal de Lille"),
                        new FilledField(LetterField.GROUNDS.placeholder(), "Aucun interprète.")));
        new KeepDocument(day.clerk).run(answers.ids().caseFile(), completed);

        var again = path.of(day.open(answers.ids().caseFile()), answers.situation());
        var papers = print().run(again, french);

        assertEquals(
                Map.of(LetterField.RECIPIENT, "Tribunal de Lille", LetterField.GROUNDS, "Aucun interprète."),
                papers.typed());
        var letter = PdfText.of(papers.letter().printout());
        assertTrue(letter.contains("Tribunal de Lille") && letter.contains("Aucun interprète."), letter);
    }

    @Test
    void theNumbersReachAColleagueByTheStick(@TempDir Path ground) throws IOException {
        var stick = Files.createDirectory(ground.resolve("stick"));
        call("lawyer", PhoneRole.LAWYER, Optional.empty(), List.of(Situation.REMOVAL));
        try (var colleague = new ClinicDay(new Laptops(ground).join("Yohannes", day.profile, stick), TODAY)) {
            for (var seat : List.of(day, colleague)) {
                seat.profile.exchange().with(stick, TODAY, (_, _) -> true);
            }
            var theirs = new ClinicStore(colleague.profile.ledger().database());
            assertEquals(phones.all(), new PhoneList(theirs, colleague.clerk).all());
        }
    }

    @Test
    void aSlipSaysTheLastDayWithItsHour() {
        var whole = record(answers(Optional.of("fr.48h"), Optional.of(TOLD), Optional.empty()));
        var slips = new PrintSlip(
                new SlipPrinter(FONTS),
                new ReferralCardPrinter(FONTS),
                new KeepDocument(day.clerk),
                day.rules,
                day.clock,
                _ -> 0);

        var slip = slips.slip(whole).orElseThrow();

        assertEquals(TODAY.plusDays(2), slip.day());
        assertEquals(LocalTime.of(10, 40), slip.hour());
    }

    private PrintUrgent print() {
        return new PrintUrgent(
                new WriteLetter(LetterTemplates.shipped(), new LetterPrinter(FONTS), day.rules, day.clerk, "Clinic"),
                new PrintControlSheet(
                        new ControlSheetPrinter(FONTS), day.rules, day.count, day.profile::roster, day.clock),
                new PhoneSheetPrinter(FONTS),
                day.rules,
                day.clerk);
    }

    private UrgentAnswers answers(Optional<String> rule, Optional<EventDate> told, Optional<PrintedPeriod> paper) {
        return answers(rule, told, paper, "+33 6 12 34 56 78");
    }

    private UrgentAnswers reachedBy(String reach) {
        return answers(Optional.empty(), Optional.of(TOLD), Optional.empty(), reach);
    }

    private UrgentAnswers answers(
            Optional<String> rule, Optional<EventDate> told, Optional<PrintedPeriod> paper, String reach) {
        return new UrgentAnswers(
                path.ids(day.clerk.newId()),
                "a man, about 30",
                Optional.of(Situation.DETENTION),
                rule,
                told,
                "Centre de rétention de Coquelles",
                paper,
                "ar",
                reach,
                "");
    }

    private WholeCase record(UrgentAnswers answers) {
        path.record(answers, day.english.get());
        return day.open(answers.ids().caseFile());
    }

    private void file(WholeCase whole) {
        var deadline = whole.nextDeadline().orElseThrow();
        var done = Deadline.TYPE.with(deadline.record(), Deadline.DONE_ON, TODAY);
        day.changeCase.set(whole, Deadline.TYPE, deadline, Deadline.DONE_ON, done.doneOn());
    }

    private RecordId call(String name, PhoneRole role, Optional<String> country, List<Situation> situations) {
        var contact = new PhoneContact(
                phones.newId(),
                Optional.of(name),
                Optional.of(role),
                Optional.of("0611"),
                Optional.empty(),
                Optional.empty(),
                country,
                Optional.of(situations),
                Optional.empty(),
                Optional.empty());
        phones.save(contact);
        return contact.id();
    }

    private List<PinnedDeadlines.Pinned> pinnedAt(Due now) {
        var clock = new DeskClock(InstantSource.fixed(now.minute().orElseThrow().toInstant()), ClinicDay.ZONE);
        return new PinnedDeadlines(new DeadlineStore(day.profile.ledger().database()), clock).run();
    }

    private static List<RecordId> cases(List<PinnedDeadlines.Pinned> pinned) {
        return pinned.stream().map(PinnedDeadlines.Pinned::caseFile).toList();
    }

    private static List<String> names(List<PhoneContact> contacts) {
        return contacts.stream().flatMap(contact -> contact.name().stream()).toList();
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    private void workIn(String country) {
        day.settings.save(new ClinicSettings.Data("", "", "", List.of(country), 3, LocalTime.of(16, 30)));
    }

    private static Due at(int dayOfMonth, int hour, int minute) {
        return Due.at(ZonedDateTime.of(2026, 11, dayOfMonth, hour, minute, 0, 0, ClinicDay.ZONE));
    }
}
