package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;
import org.recours.session.Laptops;

/// Two seats that count the date of one decision anew while they are apart.
class RecountOfTwoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 10, 20);
    private static final Optional<Phrase> TWICE = Optional.of(new Phrase("case.due.twice"));
    private static final Optional<Phrase> COUNTS_NOW = Optional.of(
            new Phrase("case.due.countsNow", Due.on(LocalDate.of(2026, 11, 20)).phrase()));

    @TempDir
    private Path folder;

    private ClinicDay amina;
    private ClinicDay yohannes;
    private Path stick;
    private RecordId appeal;

    @BeforeEach
    void theSameCaseOnBoth() throws IOException {
        var laptops = new Laptops(folder);
        amina = new ClinicDay(laptops.found("Amina"), TODAY);
        var decision = ContestedDecision.TYPE.with(
                amina.blank(ContestedDecision.TYPE), ContestedDecision.NOTIFIED_ON, EventDate.on(NOTIFIED));
        decision = ContestedDecision.TYPE.with(decision, ContestedDecision.RULE, "fr.cnda");
        appeal = amina.record(amina.intake("Yonas", Optional.of(decision)));
        stick = Files.createDirectory(folder.resolve("stick"));
        yohannes = new ClinicDay(laptops.join("Yohannes", amina.profile, stick), TODAY);
        exchange();
    }

    @AfterEach
    void close() {
        yohannes.close();
        amina.close();
    }

    private void exchange() {
        for (var seat : List.of(amina, yohannes, amina)) {
            seat.profile.exchange().with(stick, TODAY, (_, _) -> true);
        }
    }

    @Test
    void bothDatesStayUntilAPersonMakesThemOne() {
        new Adopt(amina.clerk)
                .run("fr.cnda", amina.rules.get().rule("fr.cnda").orElseThrow().packVersion(), "Me Diallo");
        exchange();
        assertEquals(List.of(COUNTS_NOW), otherwise(yohannes));

        take(amina);
        take(yohannes);
        exchange();
        for (var seat : List.of(amina, yohannes)) {
            assertEquals(List.of(TWICE, TWICE), otherwise(seat));
        }

        take(amina);
        exchange();
        for (var seat : List.of(amina, yohannes)) {
            assertEquals(List.of(Optional.empty()), otherwise(seat));
        }
    }

    private void take(ClinicDay seat) {
        var whole = seat.open(appeal);
        assertTrue(
                seat.recount.run(whole, whole.decisions().getFirst().record()).isPresent());
    }

    private List<Optional<Phrase>> otherwise(ClinicDay seat) {
        return new CaseClocks(seat.rules, seat.count, seat.clock, seat.clerk::newId)
                .run(seat.open(appeal)).running().stream()
                        .map(RunningDate::otherwise)
                        .toList();
    }
}
