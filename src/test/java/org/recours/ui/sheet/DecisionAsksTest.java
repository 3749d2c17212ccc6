package org.recours.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;
import org.recours.domain.casefile.Kind;
import org.recours.domain.deadline.AskedFact;
import org.recours.domain.deadline.Rule;
import org.recours.domain.problem.Phrase;
import org.recours.pack.Packs;
import org.recours.text.Language;
import org.recours.text.Text;

class DecisionAsksTest {

    private final Typing typing = new Typing();
    private final DecisionSheet sheet = new DecisionSheet(typing::newId, typing.reading());
    private final ObservableList<Rule> rules = FXCollections.observableArrayList();
    private final DecisionAsks asks = new DecisionAsks(sheet, rules);

    @Test
    void beforeARemedyIsChosenEverythingMayMatter() {
        assertFalse(asks.remedyKnownProperty().get());
        assertEquals(EnumSet.allOf(AskedFact.class), asked());
    }

    @Test
    void anAppealToTheAsylumCourtAsksForLegalAidTheLawyerAndTheNotice() {
        choose("fr.cnda");
        assertEquals(EnumSet.of(AskedFact.SERVED_ON_LAWYER, AskedFact.LEGAL_AID, AskedFact.REMEDY_NOTICE), asked());
    }

    @Test
    void aYearOfThreeFiguresSaysWhyItIsNotUnderstood() {
        var read = Reading.in(Text.in(Language.ENGLISH), typing::today);
        var notifiedOn = new DecisionSheet(typing::newId, read).notifiedOn();
        notifiedOn.typed().set("3/11/202");
        assertTrue(notifiedOn.isUnreadable());
        assertEquals(
                Optional.of(new Phrase("calendar.unclear.yearLongPast", "202")),
                notifiedOn.typed().problemProperty().get());
    }

    @Test
    void fortyEightHoursAskForNothingElse() {
        choose("fr.48h");
        assertEquals(Set.of(), asked());
        asks.within(Optional.of(Kind.APPEAL), true);
        assertEquals(
                Set.of(AskedFact.SERVED_ON_LAWYER), asked(), "with a lawyer, the service on the lawyer counts too");
    }

    @Test
    void whatWasSaidStaysInSight() {
        sheet.reviewAskedOn().typed().set("2026-11-02");
        choose("fr.cnda");
        assertTrue(asks.askedProperty(AskedFact.REVIEW).get());

        sheet.reviewAskedOn().typed().set("");
        assertTrue(asks.askedProperty(AskedFact.REVIEW).get(), "a field does not vanish under the hand");
    }

    @Test
    void aRequestToTheAuthorityItselfStopsTheClockWhereTheLawSaysSo() {
        choose("fr.cnda");
        asks.within(Optional.of(Kind.COMPLAINT), false);
        assertTrue(asks.clockRunsOnProperty().get());

        choose("fr.admin");
        assertFalse(asks.clockRunsOnProperty().get());
    }

    private void choose(String rule) {
        rules.setAll(Packs.shipped().rules());
        sheet.rule().set(Optional.of(rule));
    }

    private Set<AskedFact> asked() {
        return Arrays.stream(AskedFact.values())
                .filter(fact -> asks.askedProperty(fact).get())
                .collect(Collectors.toUnmodifiableSet());
    }
}
