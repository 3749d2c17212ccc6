package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recours.usecase.UrgentDay.TODAY;
import static org.recours.usecase.UrgentDay.TOLD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.clinic.PhoneRole;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.Situation;
import org.recours.domain.person.Contact;
import org.recours.domain.problem.Phrase;
import org.recours.session.Laptops;
import org.recours.store.ClinicStore;
import org.recours.store.DeadlineStore;
import org.recours.text.Language;
import org.recours.text.Text;

class UrgentPathTest {

    @TempDir
    Path folder;

    private UrgentDay urgent;
    private ClinicDay day;
    private PhoneList phones;
    private UrgentPath path;

    @BeforeEach
    void found() {
        urgent = new UrgentDay(folder);
        day = urgent.day;
        phones = urgent.phones;
        path = urgent.path;
    }

    @AfterEach
    void close() {
        urgent.close();
    }

    @Test
    void fortyEightHoursOfThePaperRunToTheMinute() {
        var answers =
                urgent.answers(Optional.empty(), Optional.of(TOLD), Optional.of(new PrintedPeriod.Stated("PT48H")));

        var date = path.date(answers);

        assertTrue(date.isSure(), "the paper says it");
        assertEquals(Optional.of(at(21, 10, 40)), date.safe());
        assertEquals(Optional.of(at(21, 10, 40)), date.legalLast());
    }

    @Test
    void anUnknownHourCountsFromTheBeginningOfTheDayAndEndsByLawWithIt() {
        var answers = urgent.answers(
                Optional.empty(), Optional.of(EventDate.on(TODAY)), Optional.of(new PrintedPeriod.Stated("PT48H")));

        var date = path.date(answers);

        assertEquals(Optional.of(at(20, 23, 59)), date.safe());
        assertEquals(Optional.of(at(22, 0, 0)), date.legalLast());
    }

    @Test
    void whatNobodyAdoptedIsTheShortestAndALawyerComesFirst() {
        var answers = urgent.answers(Optional.empty(), Optional.of(TOLD), Optional.empty());
        var date = path.date(answers);
        assertFalse(date.isSure(), "no lawyer stands for it");
        assertEquals(Optional.of(at(21, 10, 40)), date.safe());

        var found = path.of(urgent.record(answers), answers.situation());

        assertEquals(date.safe(), found.date().safe());
        assertFalse(found.date().isSure(), "it is recorded as an assumption");
        assertEquals(
                new Phrase("urgent.step.lawyer"), found.steps(day.clock.now()).getFirst());
    }

    @Test
    void anAdoptedRuleCountsByItself() {
        var rule = day.rules.get().rule("fr.48h").orElseThrow();
        new Adopt(day.clerk).run(rule.id(), rule.packVersion(), "Maître Duval");

        var date = path.date(urgent.answers(Optional.of("fr.48h"), Optional.of(TOLD), Optional.empty()));

        assertTrue(date.isSure(), "a lawyer of the clinic stands for it");
        assertEquals(Optional.of(at(21, 10, 40)), date.safe());
    }

    @Test
    void aLongPeriodThatNobodyChoseIsNotSaidToSomebodyWhoIsHeld() {
        urgent.workIn("UG");

        var answers = urgent.answers(Optional.empty(), Optional.of(TOLD), Optional.empty());

        assertEquals(Optional.empty(), path.date(answers).safe());
        assertEquals(
                Optional.empty(),
                path.of(urgent.record(answers), answers.situation()).date().safe());
    }

    @Test
    void whenNobodyKnowsTheDayNoMomentIsSaid() {
        var date = path.date(urgent.answers(Optional.empty(), Optional.empty(), Optional.empty()));

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
        var answers = urgent.answers(
                Optional.of("fr.48h"), Optional.of(TOLD), Optional.of(new PrintedPeriod.Stated("PT48H")));

        var whole = urgent.record(answers);

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

    @Test
    void savingTwiceMakesOneCase() {
        var answers = urgent.answers(Optional.empty(), Optional.of(TOLD), Optional.empty());
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
        var whole = urgent.record(urgent.answers(Optional.of("fr.48h"), Optional.of(TOLD), Optional.empty()));
        var rule = day.rules.get().rule("fr.48h").orElseThrow();
        new Adopt(day.clerk).run(rule.id(), rule.packVersion(), "Maître Duval");

        assertFalse(path.of(whole, Optional.empty()).date().isSure(), "a person counts anew, not the program");
        assertEquals(
                Optional.of(at(21, 10, 40)),
                path.of(whole, Optional.empty()).date().safe());
    }

    @Test
    void periodsInHoursArePinnedUntilTheyAreFiled() {
        var first = urgent.record(urgent.answers(Optional.of("fr.48h"), Optional.of(TOLD), Optional.empty()));
        var nearer = urgent.record(
                urgent.answers(Optional.empty(), Optional.of(TOLD), Optional.of(new PrintedPeriod.Stated("PT24H"))));
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
        urgent.call("registry", PhoneRole.COURT_REGISTRY, Optional.of("FR"), List.of(Situation.REMOVAL));
        var lawyer = urgent.call("lawyer", PhoneRole.LAWYER, Optional.empty(), List.of());
        urgent.call("Athens", PhoneRole.LAWYER, Optional.of("GR"), List.of());
        phones.callEarlier(lawyer);

        assertEquals(List.of("lawyer", "registry"), names(phones.toCall(Optional.of(Situation.REMOVAL), Set.of("FR"))));
        assertEquals(List.of("lawyer"), names(phones.toCall(Optional.of(Situation.DETENTION), Set.of("FR"))));
        assertEquals(List.of("lawyer", "registry", "Athens"), names(phones.all()));
        phones.remove(lawyer);
        assertEquals(List.of("registry", "Athens"), names(phones.all()));
    }

    @Test
    void theNumbersReachAColleagueByTheStick(@TempDir Path ground) throws IOException {
        var stick = Files.createDirectory(ground.resolve("stick"));
        urgent.call("lawyer", PhoneRole.LAWYER, Optional.empty(), List.of(Situation.REMOVAL));
        try (var colleague = new ClinicDay(new Laptops(ground).join("Yohannes", day.profile, stick), TODAY)) {
            for (var seat : List.of(day, colleague)) {
                seat.profile.exchange().with(stick, TODAY, (_, _) -> true);
            }
            var theirs = new ClinicStore(colleague.profile.ledger().database());
            assertEquals(phones.all(), new PhoneList(theirs, colleague.clerk).all());
        }
    }

    private void file(WholeCase whole) {
        var deadline = whole.nextDeadline().orElseThrow();
        var done = Deadline.TYPE.with(deadline.record(), Deadline.DONE_ON, TODAY);
        day.changeCase.set(whole, Deadline.TYPE, deadline, Deadline.DONE_ON, done.doneOn());
    }

    private List<PinnedDeadlines.Pinned> pinnedAt(Due now) {
        var clock = new DeskClock(InstantSource.fixed(now.minute().orElseThrow().toInstant()), ClinicDay.ZONE);
        var store = new DeadlineStore(day.profile.ledger().database());
        return new PinnedDeadlines(store, new TodayList(store, day.count, day.rules, clock), clock).run();
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

    private static Due at(int dayOfMonth, int hour, int minute) {
        return Due.at(ZonedDateTime.of(2026, 11, dayOfMonth, hour, minute, 0, 0, ClinicDay.ZONE));
    }
}
