package org.recours.domain.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recours.domain.person.Person;
import org.recours.encoding.OpCodec;

final class RecordStateTest {

    private static final RecordId PERSON = new RecordId(new UUID(1, 1));
    private static final SeatId AMINA = new SeatId(new UUID(0, 1));
    private static final SeatId BABAK = new SeatId(new UUID(0, 2));

    private final List<Op> amina = new ArrayList<>();
    private final List<Op> babak = new ArrayList<>();
    private long millis;

    @Test
    void whatWasRemovedByWhoSawItAllIsGone() {
        both(set(AMINA, amina, Person.NAME.name(), "Ali"));
        amina.add(write(AMINA, Edit.delete("person", PERSON, state(amina))));

        assertTrue(state(amina).isDeleted());
        assertEquals(List.of(), state(amina).conflicts());
    }

    @Test
    void anEditBesideARemovalKeepsTheRecordAndIsShownAsAConflict() {
        var renamed = renamedBesideARemoval();

        var together = state(merged());
        assertFalse(together.isDeleted());
        assertEquals(List.of("deleted"), together.conflicts());
        assertEquals(
                List.of(renamed.id()),
                together.editedBesideRemoval().stream().map(Live::op).toList());
    }

    private Op renamedBesideARemoval() {
        both(set(AMINA, amina, Person.NAME.name(), "Ali"));
        amina.add(write(AMINA, Edit.delete("person", PERSON, state(amina))));
        var renamed = set(BABAK, babak, Person.NAME.name(), "Ali Reza");
        babak.add(renamed);
        return renamed;
    }

    @Test
    void anEditOfAnotherFieldBesideARemovalIsAConflictToo() {
        both(set(AMINA, amina, Person.NAME.name(), "Ali"));
        amina.add(write(AMINA, Edit.delete("person", PERSON, state(amina))));
        babak.add(set(BABAK, babak, Person.NATIONALITY.name(), "AF"));

        assertFalse(state(merged()).isDeleted());
        assertTrue(state(merged()).isConflicting("deleted"));
    }

    @Test
    void removingItAgainSettlesIt() {
        renamedBesideARemoval();
        var all = merged();
        all.add(write(BABAK, Edit.delete("person", PERSON, state(all))));

        assertTrue(state(all).isDeleted());
        assertEquals(List.of(), state(all).conflicts());
    }

    @Test
    void keepingItSettlesItToo() {
        renamedBesideARemoval();
        var all = merged();
        var kept = Edit.settle("person", PERSON, RecordState.DELETED.name(), new Value.Flag(false), state(all));
        all.add(write(AMINA, kept));

        assertFalse(state(all).isDeleted());
        assertEquals(List.of(), state(all).conflicts());
    }

    @Test
    void twoWhoRemoveItAgree() {
        both(set(AMINA, amina, Person.NAME.name(), "Ali"));
        amina.add(write(AMINA, Edit.delete("person", PERSON, state(amina))));
        babak.add(write(BABAK, Edit.delete("person", PERSON, state(babak))));

        assertTrue(state(merged()).isDeleted());
        assertEquals(List.of(), state(merged()).conflicts());
    }

    @Test
    void twoWhoTypeTheSameAgreeAndTwoWhoDoNotAreAsked() {
        amina.add(set(AMINA, amina, Person.NAME.name(), "Ali"));
        babak.add(set(BABAK, babak, Person.NAME.name(), "Ali"));
        assertEquals(List.of(), state(merged()).conflicts());

        babak.add(set(BABAK, babak, Person.NAME.name(), "Ali Reza"));
        assertEquals(List.of("name"), state(merged()).conflicts());
    }

    private void both(Op op) {
        amina.add(op);
        babak.add(op);
    }

    private List<Op> merged() {
        var all = new ArrayList<>(amina);
        all.addAll(babak);
        return all;
    }

    private static RecordState state(List<Op> ops) {
        return RecordState.of(ops);
    }

    private Op set(SeatId by, List<Op> known, String field, String text) {
        var writes = new TreeMap<String, Write>();
        writes.put(field, new Write(new Value.Text(text), state(known).seen(field)));
        return write(by, new Edit(PERSON, "person", writes));
    }

    private Op write(SeatId by, Edit edit) {
        millis++;
        return OpCodec.encode(edit, by, new Hlc(millis, 0), new UUID(7, millis)).op();
    }
}
