package org.recours.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.SeatId;
import org.recours.domain.deadline.Rule;
import org.recours.domain.person.Person;
import org.recours.store.EarlierCase;
import org.recours.text.Text;
import org.recours.ui.casefile.CasePort;
import org.recours.ui.cases.CaseListPort;
import org.recours.ui.intake.IntakePort;
import org.recours.ui.sheet.Reading;
import org.recours.usecase.TickOff;

/// Connects recording, the list of cases and one case to where they are kept.
final class CasesWiring {

    private static final int EARLIER = 5;

    private final OpenDesk desk;

    CasesWiring(OpenDesk desk) {
        this.desk = desk;
    }

    CaseListPort list() {
        return new CaseListPort(desk.cases()::rows, desk.cases()::count, desk.clock()::today);
    }

    CasePort caseFile(Text text) {
        return new CasePort(
                desk.open()::run,
                desk.clerk()::record,
                desk.recount(() -> text)::edits,
                this::offered,
                this::seat,
                desk.clerk()::newId,
                desk.clerk().member(),
                desk.clock()::now,
                reading(text),
                time(),
                desk.drafts());
    }

    private CasePort.Time time() {
        var tickOff = new TickOff(desk.clerk());
        return new CasePort.Time(desk.clocks()::run, tickOff::edits, tickOff::proof);
    }

    IntakePort intake(Text text) {
        return new IntakePort(
                desk.record()::run,
                desk.count()::run,
                this::offered,
                this::earlier,
                desk.drafts(),
                desk.clerk()::newId,
                desk.clock()::now,
                reading(text));
    }

    private List<Rule> offered() {
        return desk.rules().get().offered();
    }

    private Reading reading(Text text) {
        return Reading.in(text, desk.clock()::today);
    }

    /// Who sits at a seat and on which laptop, for people.
    private String seat(SeatId id) {
        return desk.profile()
                .roster()
                .seat(id)
                .map(seat -> seat.person() + ", " + seat.laptop())
                .orElseGet(id::toString);
    }

    /// Cases that may be about the same person, by name, then numbers, then phones; each once.
    private List<IntakePort.Earlier> earlier(IntakePort.Clues clues) {
        Map<RecordId, IntakePort.Earlier> found = new LinkedHashMap<>();
        var typed = new ArrayList<>(clues.numbers());
        typed.addAll(clues.phones());
        typed.add(clues.name());
        typed.stream()
                .filter(words -> words.length() > 1)
                .flatMap(words -> desk.persons().likely(words, EARLIER).stream())
                .flatMap(this::cases)
                .forEach(earlier -> found.putIfAbsent(earlier.caseFile(), earlier));
        return found.values().stream().limit(EARLIER).toList();
    }

    private Stream<IntakePort.Earlier> cases(EarlierCase person) {
        var birth = desk.records()
                .load(Person.TYPE, person.person())
                .flatMap(loaded -> loaded.record().birth());
        return person.cases().stream()
                .map(row -> new IntakePort.Earlier(
                        row.id(), row.number().orElse(""), person.name().orElse(""), birth));
    }
}
