package org.recours.domain.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.recours.domain.change.SeatId;

class RosterTest {

    private static final Seat AMINA = seat("a");
    private static final Seat BRUNO = seat("b");
    private static final Seat CELESTE = seat("c");
    private static final EntryId CLINIC = id("0");

    private final Map<EntryId, ControlEntry> entries = new HashMap<>();

    RosterTest() {
        say("0", AMINA, new Statement.Founded("Clinique", "CL", AMINA, "00"));
    }

    @Test
    void aClinicWithoutItsFoundingIsUnknown() {
        assertEquals(Optional.empty(), Roster.of(id("9"), entries));
    }

    @Test
    void aFoundingSignedByAnotherSeatIsNone() {
        say("1", BRUNO, new Statement.Founded("Clinique", "CL", AMINA, "00"));
        assertEquals(Optional.empty(), Roster.of(id("1"), entries));
    }

    @Test
    void theFounderLetsOthersIn() {
        say("2", AMINA, new Statement.Enrolled(BRUNO));
        assertEquals(Set.of(AMINA.id(), BRUNO.id()), roster().seats().keySet());
        assertTrue(roster().mayEnrol(AMINA.id()));
    }

    @Test
    void whomNobodyLetInCannotLetOthersIn() {
        say("2", AMINA, new Statement.Enrolled(BRUNO));
        say("3", BRUNO, new Statement.Enrolled(CELESTE));
        say("4", BRUNO, new Statement.Granted(7, BRUNO.id(), "ff"));
        assertEquals(Optional.empty(), roster().seat(CELESTE.id()));
        assertFalse(roster().mayEnrol(BRUNO.id()));
        assertEquals(0, roster().epoch());
    }

    @Test
    void theEpochIsTheLatestThatWasGranted() {
        say("2", AMINA, new Statement.Granted(1, AMINA.id(), "aa"));
        say("3", AMINA, new Statement.Granted(2, AMINA.id(), "bb"));
        assertEquals(2, roster().epoch());
        assertEquals(
                "aa",
                roster().grants().getOrDefault(AMINA.id(), new TreeMap<>()).get(1L));
    }

    @Test
    void everyEntryReadsBackAsItWasWritten() {
        say("2", AMINA, new Statement.Enrolled(BRUNO));
        say("3", AMINA, new Statement.Granted(1, BRUNO.id(), "aa"));
        for (var entry : entries.values()) {
            var written = ControlEntry.SHAPE.write().apply(entry);
            assertEquals(Optional.of(entry), ControlEntry.SHAPE.read().apply(written));
        }
    }

    private Roster roster() {
        return Roster.of(CLINIC, entries).orElseThrow();
    }

    private void say(String name, Seat by, Statement statement) {
        entries.put(id(name), new ControlEntry(by.id(), List.of(), statement));
    }

    private static EntryId id(String digit) {
        return new EntryId(digit.repeat(64));
    }

    private static Seat seat(String digit) {
        return new Seat(SeatId.of(digit.repeat(32)), "Person " + digit, "Laptop", digit.repeat(64), digit.repeat(64));
    }
}
