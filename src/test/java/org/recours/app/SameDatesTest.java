package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ActBy;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.session.Laptops;
import org.recours.session.Unlocking;
import org.recours.store.Whose;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.usecase.CaseDates;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.DeskClock;
import org.recours.usecase.PinnedDeadlines;
import org.recours.usecase.RunningDate;
import org.recours.usecase.Today;
import org.recours.usecase.WholeCase;
import tools.jackson.databind.JsonNode;

/// The same cases asked of Today, their own pages, the urgent path, the line above every screen and the commands: each
/// says the same of a date. It is 20 November 2026, noon in Greenwich and two hours after midnight in Kiritimati.
class SameDatesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /// How each stands, then what is recorded of its decision.
    private static final List<List<String>> CASES = List.of(
            List.of("due", "'notifiedOn':'2026-11-10','rule':'fr.cnda','printedPeriod':'P1M'"),
            List.of("file_now", "'notifiedOn':'2026-10-19','rule':'fr.cnda','printedPeriod':'P1M'"),
            List.of("missed", "'notifiedOn':'2026-09-01','rule':'fr.cnda','printedPeriod':'P1M'"),
            List.of(
                    "waiting",
                    "'notifiedOn':'2026-10-01','rule':'fr.cnda','printedPeriod':'P1M','legalAidAskedOn':'2026-10-08'"),
            List.of(
                    "not_held_against",
                    "'notifiedOn':'2026-10-01','rule':'fr.cnda','printedPeriod':'P1M','remedyNotice':'missing'"),
            List.of("missed", "'notifiedOn':" + inKiritimati("01:50") + ",'printedPeriod':'PT48H'"),
            List.of("due", "'notifiedOn':" + inKiritimati("02:30") + ",'printedPeriod':'PT48H'"));

    @TempDir
    private Path folder;

    private final Map<RecordId, String> expected = new TreeMap<>();

    private static String inKiritimati(String hour) {
        return "{'from':'2026-11-19','time':'" + hour + "','zone':'Pacific/Kiritimati'}";
    }

    @BeforeEach
    void theCases() {
        assertEquals(
                0, commands().run("found", "--clinic", "C", "--person", "Amina").code());
        for (var one : CASES) {
            var line = "{'kind':'appeal','category':'AS','decision':{" + one.getLast() + "}}";
            var added = commands().piped(line.replace('\'', '"')).run("case", "add", "--from", "-");
            assertEquals(0, added.code(), added.err());
            var number = added.out().strip().split(" ", -1)[1];
            var shown = commands().run("case", "show", number, "--json").json();
            expected.put(RecordId.of(shown.get("id").asString()), one.getFirst());
        }
    }

    @Test
    void everyPlaceSaysTheSameOfADate() {
        var listed = commands().run("deadlines", "--json").json();
        assertEquals(expected, byCase(listed));

        var laptop = new Laptops(folder);
        try (var profile = assertInstanceOf(
                        Unlocking.Result.Unlocked.class, laptop.unlock("profile", Commands.PASSPHRASE))
                .profile()) {
            var zone = ZoneId.systemDefault();
            var desk = OpenDesk.of(
                    profile,
                    new DeskClock(InstantSource.fixed(NOW), zone),
                    new ClinicRules.Shipped(Packs.shipped(), Holidays.shipped(), zone));
            var page = onTheirPages(desk);
            assertEquals(expected, codes(page));
            assertEquals(page, onToday(desk));
            assertEquals(page, onTheUrgentPath(desk));
            assertEquals(
                    expected.entrySet().stream()
                            .filter(one -> page.get(one.getKey()) instanceof ActBy.Missed)
                            .map(Map.Entry::getKey)
                            .toList(),
                    withLateRoutes(desk));
            assertEquals(sentencesOfHours(page), pinned(desk));
        }
    }

    private static Map<RecordId, String> byCase(JsonNode listed) {
        var found = new TreeMap<RecordId, String>();
        listed.forEach(one -> found.put(
                RecordId.of(one.get("id").asString()), one.get("standing").asString()));
        return found;
    }

    private static Map<RecordId, String> codes(Map<RecordId, ActBy> standings) {
        var codes = new TreeMap<RecordId, String>();
        standings.forEach((id, standing) -> codes.put(
                id,
                switch (standing) {
                    case ActBy.Act _ -> "due";
                    case ActBy.StillInTime _ -> "file_now";
                    case ActBy.NotHeldAgainst _ -> "not_held_against";
                    case ActBy.Waiting _ -> "waiting";
                    case ActBy.Missed _ -> "missed";
                }));
        return codes;
    }

    private Map<RecordId, ActBy> onTheirPages(OpenDesk desk) {
        return standings(id -> only(desk, id).standing());
    }

    private static RunningDate only(OpenDesk desk, RecordId id) {
        Function<WholeCase, CaseDates> dates =
                new CasesWiring(desk).caseFile(Text.in(Language.ENGLISH)).time().dates();
        return dates.apply(desk.open().run(id).orElseThrow()).running().getFirst();
    }

    private Map<RecordId, ActBy> onTheUrgentPath(OpenDesk desk) {
        var path = new UrgentWiring(desk).path();
        return standings(id -> path.of(desk.open().run(id).orElseThrow(), Optional.empty())
                .date()
                .actBy(desk.clock().now()));
    }

    private Map<RecordId, ActBy> standings(Function<RecordId, Optional<ActBy>> ask) {
        var standings = new TreeMap<RecordId, ActBy>();
        expected.keySet().forEach(id -> standings.put(id, ask.apply(id).orElseThrow()));
        return standings;
    }

    private static Map<RecordId, ActBy> onToday(OpenDesk desk) {
        var standings = new TreeMap<RecordId, ActBy>();
        desk.today().run(Whose.everyone()).rows().forEach(row -> {
            var dated = assertInstanceOf(Today.Standing.Dated.class, row.standing());
            standings.put(row.caseRow().id(), dated.actBy());
        });
        return standings;
    }

    private List<RecordId> withLateRoutes(OpenDesk desk) {
        return expected.keySet().stream()
                .filter(id -> !only(desk, id).late().isEmpty())
                .toList();
    }

    /// Those by the clock have their moment last.
    private static List<Object> sentencesOfHours(Map<RecordId, ActBy> page) {
        var moments = new ArrayList<>();
        page.values().stream()
                .filter(standing -> standing.phrase().arguments().toString().contains("deadline.dayAndTime"))
                .map(standing -> standing.phrase().arguments().getFirst())
                .forEach(moments::add);
        return moments;
    }

    private static List<Object> pinned(OpenDesk desk) {
        return new UrgentWiring(desk)
                .pinned().run().stream()
                        .collect(Collectors.toMap(
                                PinnedDeadlines.Pinned::caseFile,
                                one -> one.sentence().arguments().getFirst(),
                                (one, _) -> one,
                                TreeMap::new))
                        .values()
                        .stream()
                        .toList();
    }

    private Commands commands() {
        return new Commands(folder.resolve("profile")).on(NOW.toString());
    }
}
