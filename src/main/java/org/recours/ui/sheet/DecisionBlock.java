package org.recours.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.casefile.Received;
import org.recours.domain.casefile.RemedyNotice;
import org.recours.domain.casefile.Residence;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.Rule;
import org.recours.text.Text;
import org.recours.ui.kit.ChoiceEntry;
import org.recours.ui.kit.FormBuilder;

/// The fields about a contested decision, as Record and a case show them: "I can’t read the letter" is an answer.
public final class DecisionBlock {

    /// What letters usually say; any other period of a rule or record is added to these.
    private static final List<String> USUAL =
            List.of("PT48H", "P5D", "P7D", "P10D", "P14D", "P15D", "P21D", "P30D", "P1M", "P2M", "P3M", "P4M");

    private final Text text;
    private final ObservableList<Rule> rules;

    /// @param rules the remedies of the clinic’s countries
    public DecisionBlock(Text text, ObservableList<Rule> rules) {
        this.text = text;
        this.rules = rules;
    }

    public Node of(DecisionSheet decision) {
        return new FormBuilder(text)
                .row(form -> form.text("field.contested_decision.authority", decision.authority(), authority -> {
                            authority.columns(18);
                            authority.id("decision-authority");
                        })
                        .text("field.contested_decision.reference", decision.reference(), reference -> {
                            reference.columns(12);
                            reference.leftToRight();
                        })
                        .choice(
                                "field.contested_decision.received",
                                decision.received(),
                                List.of(Received.values()),
                                how -> text.get("code.received." + how)))
                .row(form -> form.date(
                                "field.contested_decision.date",
                                decision.date(),
                                this::calendar,
                                date -> date.id("decision-date"))
                        .date(
                                "field.contested_decision.notified_on",
                                decision.notifiedOn(),
                                this::calendar,
                                date -> date.id("decision-notified")))
                .row(form -> form.choice(
                                "field.contested_decision.printed_period",
                                decision.printedPeriod(),
                                periods(),
                                this::period,
                                period -> {
                                    period.hint("case.period.hint");
                                    period.id("decision-period");
                                })
                        .choice("field.contested_decision.rule", decision.rule(), List.of(), this::remedy, rule -> {
                            rule.hint("case.rule.hint");
                            rule.id("decision-rule");
                            offer(rule);
                        }))
                .node(more(decision))
                .build();
    }

    private Node more(DecisionSheet decision) {
        var dates = new FormBuilder(text)
                .row(form -> form.date(
                                "field.contested_decision.handed_to_office_on",
                                decision.handedToOfficeOn(),
                                this::calendar,
                                _ -> {})
                        .date(
                                "field.contested_decision.served_on_lawyer_on",
                                decision.servedOnLawyerOn(),
                                this::calendar,
                                _ -> {})
                        .date(
                                "field.contested_decision.legal_aid_asked_on",
                                decision.legalAidAskedOn(),
                                this::calendar,
                                _ -> {})
                        .date(
                                "field.contested_decision.legal_aid_decided_on",
                                decision.legalAidDecidedOn(),
                                this::calendar,
                                _ -> {}))
                .row(form -> form.date(
                                "field.contested_decision.review_asked_on",
                                decision.reviewAskedOn(),
                                this::calendar,
                                _ -> {})
                        .date(
                                "field.contested_decision.review_decided_on",
                                decision.reviewDecidedOn(),
                                this::calendar,
                                _ -> {})
                        .choice(
                                "field.contested_decision.remedy_notice",
                                decision.remedyNotice(),
                                List.of(RemedyNotice.values()),
                                notice -> text.get("code.remedyNotice." + notice))
                        .choice(
                                "field.contested_decision.residence",
                                decision.residence(),
                                List.of(Residence.values()),
                                lives -> text.get("code.residence." + lives)))
                .build();
        var pane = new TitledPane(text.get("case.decision.more"), dates);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static List<PrintedPeriod> periods() {
        var periods = new ArrayList<PrintedPeriod>();
        periods.add(PrintedPeriod.Unreadable.UNREADABLE);
        periods.add(PrintedPeriod.NotStated.NOT_STATED);
        USUAL.stream().map(PrintedPeriod.Stated::new).forEach(periods::add);
        return List.copyOf(periods);
    }

    private String period(PrintedPeriod period) {
        return switch (period) {
            case PrintedPeriod.Stated(var stated) ->
                Period.parse(stated).map(known -> text.get(known.phrase())).orElse(stated);
            case PrintedPeriod.NotStated _ -> text.get("case.period.notStated");
            case PrintedPeriod.Unreadable _ -> text.get("case.period.unreadable");
        };
    }

    private String remedy(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> text.get(rule.remedy()))
                .orElse(id);
    }

    /// The offered remedies may come after the page was built.
    private void offer(ChoiceEntry<String> entry) {
        Runnable fill = () -> entry.offer(rules.stream().map(Rule::id).toList());
        rules.addListener((ListChangeListener<Rule>) _ -> fill.run());
        fill.run();
    }

    private String calendar(CalendarSystem calendar) {
        return text.get("code.calendar." + calendar);
    }
}
