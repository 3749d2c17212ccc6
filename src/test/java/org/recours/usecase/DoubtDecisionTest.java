package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.problem.Phrase;

/// Questions before a decision is saved that only the rules of the clinic can ask.
class DoubtDecisionTest {

    @TempDir
    private Path folder;

    private ClinicDay day;

    @BeforeEach
    void found() {
        day = new ClinicDay(folder, LocalDate.of(2026, 11, 20));
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void aRuleThatNoPackNamesIsAskedAboutOnce() {
        var unknown = ruled("fr.nothing");
        var asked = List.of(new Phrase("deadline.problem.noSuchRule", "fr.nothing"));
        assertEquals(asked, doubts().of(unknown));
        assertEquals(List.of(), doubts().of(Optional.of(unknown), unknown), "that has been answered");
        assertEquals(List.of(), doubts().of(ruled("fr.cnda")));
        assertEquals(List.of(), doubts().of(ruled("it.asylum")), "named, without a period");
    }

    private DoubtDecision doubts() {
        return new DoubtDecision(day.rules, day.clock::today);
    }

    private ContestedDecision ruled(String rule) {
        return ContestedDecision.TYPE.with(day.blank(ContestedDecision.TYPE), ContestedDecision.RULE, rule);
    }
}
