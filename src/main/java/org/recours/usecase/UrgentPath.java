package org.recours.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.casefile.Intake;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.Situation;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.text.Text;

/// The way for detention, removal and periods in hours: from six answers to a recorded case, the moment by which to
/// act, and whom to phone.
public final class UrgentPath {

    private final Supplier<ClinicRules> rules;
    private final CountDecision count;
    private final Function<Intake, RecordCase.Result> record;
    private final PhoneList phones;
    private final DeskClock clock;
    private final DoubtDecision doubt;

    /// @param record makes a case durable
    public UrgentPath(
            Supplier<ClinicRules> rules,
            CountDecision count,
            Function<Intake, RecordCase.Result> record,
            PhoneList phones,
            DeskClock clock) {
        this.rules = rules;
        this.count = count;
        this.record = record;
        this.phones = phones;
        this.clock = clock;
        this.doubt = new DoubtDecision(rules, clock::today);
    }

    /// The remedies that are offered in this situation, in the order of their packs.
    ///
    /// @param situation empty while nobody knows: those of all
    public List<Rule> rules(Optional<Situation> situation) {
        return rules.get().offered().stream()
                .filter(rule -> rule.isUrgentIn(situation))
                .toList();
    }

    /// By when to act, as it follows from the answers until now.
    public UrgentDate date(UrgentAnswers answers) {
        var decision = answers.decision();
        return UrgentDate.of(decision, count.run(decision));
    }

    /// What looks like a slip of the pen in the answers, to be asked before they are recorded; empty when nothing does.
    public List<Phrase> doubts(UrgentAnswers answers) {
        return doubt.of(answers.decision());
    }

    /// Records an ordinary case, in general: what stays on this laptop is recorded on its own page.
    ///
    /// @param text in which the case says what happened
    /// @throws org.recours.domain.problem.Problem when it could not be written; the same answers can be tried again
    public RecordCase.Result record(UrgentAnswers answers, Text text) {
        var subject = answers.situation().map(known -> text.get("code.situation." + known));
        return record.apply(answers.intake(subject));
    }

    /// What to do in a recorded case.
    ///
    /// @param told what happened, where it was just answered; else it is taken from the remedy
    public UrgentCase of(WholeCase whole, Optional<Situation> told) {
        var known = rules.get();
        var now = clock.now();
        var next = whole.deadlineAtHand(now).map(Loaded::record);
        var decision = whole.decisionAtHand(now).map(Loaded::record);
        var rule = decision.flatMap(about -> about.rule()).flatMap(known::rule);
        var situation = told.or(() -> rule.map(Rule::situations)
                .filter(in -> in.size() == 1)
                .flatMap(in -> in.stream().findFirst()));
        var date = next.map(deadline -> UrgentDate.of(count.beside(deadline, whole.decisionOf(deadline), known)))
                .orElseGet(() -> UrgentDate.unknown(List.of()));
        var countries = rule.map(Rule::countries).filter(in -> !in.isEmpty()).orElseGet(known::countries);
        return new UrgentCase(whole, situation, rule, date, phones.toCall(situation, countries));
    }

    /// Ids for the records of a case to come.
    public UrgentAnswers.Ids ids(RecordId caseFile) {
        return UrgentAnswers.Ids.of(caseFile, phones::newId);
    }

    /// The countries of the clinic, ISO 3166.
    public Set<String> countries() {
        return rules.get().countries();
    }
}
