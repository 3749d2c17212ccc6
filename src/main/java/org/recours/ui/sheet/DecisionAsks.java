package org.recours.ui.sheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.recours.domain.casefile.Kind;
import org.recours.domain.deadline.AskedFact;
import org.recours.domain.deadline.Counting;
import org.recours.domain.deadline.EventKind;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.Term;

/// What is asked about a contested decision: what the chosen remedy needs, and nothing else. What was said once stays
/// on the page.
public final class DecisionAsks {

    private final DecisionSheet sheet;
    private final ObservableList<Rule> rules;
    private final Map<AskedFact, ReadOnlyBooleanWrapper> asked = new EnumMap<>(AskedFact.class);
    private final ReadOnlyBooleanWrapper remedyKnown = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper clockRunsOn = new ReadOnlyBooleanWrapper(false);
    private Optional<Rule> lastRule = Optional.empty();
    private boolean hasLawyer;
    private Optional<Kind> kind = Optional.empty();

    /// @param rules the remedies that are offered; they may come later
    public DecisionAsks(DecisionSheet sheet, ObservableList<Rule> rules) {
        this.sheet = sheet;
        this.rules = rules;
        for (var fact : AskedFact.values()) {
            asked.put(fact, new ReadOnlyBooleanWrapper(true));
        }
        sheet.sheet().onTyped(this::look);
        rules.addListener((ListChangeListener<Rule>) _ -> look());
        look();
    }

    ObservableList<Rule> rules() {
        return rules;
    }

    /// Whether this is asked now.
    public ReadOnlyBooleanProperty askedProperty(AskedFact fact) {
        return of(fact).getReadOnlyProperty();
    }

    /// Whether a remedy was chosen that is known here; before that everything may matter.
    public ReadOnlyBooleanProperty remedyKnownProperty() {
        return remedyKnown.getReadOnlyProperty();
    }

    /// Whether somebody complains while the time to appeal goes on.
    public ReadOnlyBooleanProperty clockRunsOnProperty() {
        return clockRunsOn.getReadOnlyProperty();
    }

    /// What the chosen remedy is counted from.
    public EventKind event() {
        return rule().flatMap(Rule::event).orElse(EventKind.NOTIFIED);
    }

    /// What the rest of the case says.
    public void within(Optional<Kind> kindOfCase, boolean lawyerIsKnown) {
        kind = kindOfCase;
        hasLawyer = lawyerIsKnown;
        look();
    }

    private Optional<Rule> rule() {
        var chosen = sheet.rule().value();
        return rules.stream()
                .filter(rule -> chosen.equals(Optional.of(rule.id())))
                .findFirst();
    }

    private void look() {
        var rule = rule();
        boolean isSameRule = rule.equals(lastRule);
        lastRule = rule;
        for (var fact : AskedFact.values()) {
            boolean isNeeded =
                    rule.map(Rule::asks).map(asks -> asks.contains(fact)).orElse(true)
                            || (fact == AskedFact.SERVED_ON_LAWYER && hasLawyer);
            boolean staysInSight = isSameRule && of(fact).get();
            of(fact).set(isNeeded || staysInSight || sheet.says(fact));
        }
        remedyKnown.set(rule.isPresent());
        clockRunsOn.set(kind.filter(Kind.COMPLAINT::equals).isPresent()
                && !sheet.sheet().isEmpty()
                && rule.filter(DecisionAsks::isStoppedByComplaint).isEmpty());
    }

    private ReadOnlyBooleanWrapper of(AskedFact fact) {
        return asked.computeIfAbsent(fact, _ -> new ReadOnlyBooleanWrapper(true));
    }

    /// Where the law lets the authority look again, the period runs anew after its answer.
    private static boolean isStoppedByComplaint(Rule rule) {
        return rule.term() instanceof Term.Running running
                && running.counting()
                        .pause()
                        .filter(pause -> pause.request() == Counting.PauseRule.Request.REVIEW)
                        .isPresent();
    }
}
