package org.recours.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.casefile.Received;
import org.recours.domain.casefile.RemedyNotice;
import org.recours.domain.casefile.Residence;
import org.recours.domain.deadline.AskedFact;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.Rule;
import org.recours.text.Text;
import org.recours.ui.kit.ChoiceEntry;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.FormBuilder;

/// The fields about a contested decision, as Record and a case show them: "I can’t read the letter" is an answer.
public final class DecisionBlock {

    /// What letters usually say; any other period of a rule or record is added to these.
    private static final List<String> USUAL =
            List.of("PT48H", "P5D", "P7D", "P10D", "P14D", "P15D", "P21D", "P30D", "P1M", "P2M", "P3M", "P4M");

    private final Text text;
    private final DecisionAsks asks;
    private final ObservableList<Rule> rules;

    /// @param asks what the chosen remedy needs
    public DecisionBlock(Text text, DecisionAsks asks) {
        this.text = text;
        this.asks = asks;
        this.rules = asks.rules();
    }

    public Node of(DecisionSheet decision) {
        return new FormBuilder(text)
                .node(new Banner(
                        Feather.ALERT_TRIANGLE, text.get("case.decision.clockRunsOn"), asks.clockRunsOnProperty()))
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

    /// Once a remedy is chosen, what it needs stands open; before that everything that may matter is folded away.
    private Node more(DecisionSheet decision) {
        var facts = facts(decision);
        var fold = new TitledPane();
        fold.setText(text.get("case.decision.more"));
        fold.setExpanded(false);
        fold.setAnimated(false);
        var folded = new VBox(); // a fold hides what it holds, and goes on doing so after it has let go of it
        fold.setContent(folded);
        var place = new VBox();
        asks.remedyKnownProperty().subscribe(isKnown -> {
            folded.getChildren().clear();
            place.getChildren().setAll(isKnown ? facts : fold);
            if (!isKnown) {
                folded.getChildren().add(facts);
            }
        });
        return place;
    }

    private Node facts(DecisionSheet decision) {
        return new FormBuilder(text)
                .row(form -> {
                    date(
                            form,
                            "field.contested_decision.handed_to_office_on",
                            decision.handedToOfficeOn(),
                            AskedFact.HANDED_TO_OFFICE);
                    date(
                            form,
                            "field.contested_decision.served_on_lawyer_on",
                            decision.servedOnLawyerOn(),
                            AskedFact.SERVED_ON_LAWYER);
                    date(
                            form,
                            "field.contested_decision.legal_aid_asked_on",
                            decision.legalAidAskedOn(),
                            AskedFact.LEGAL_AID);
                    date(
                            form,
                            "field.contested_decision.legal_aid_decided_on",
                            decision.legalAidDecidedOn(),
                            AskedFact.LEGAL_AID);
                    date(form, "field.contested_decision.review_asked_on", decision.reviewAskedOn(), AskedFact.REVIEW);
                    date(
                            form,
                            "field.contested_decision.review_decided_on",
                            decision.reviewDecidedOn(),
                            AskedFact.REVIEW);
                    choices(form, decision);
                })
                .build();
    }

    private void date(FormBuilder form, String key, DateInput<CalendarSystem, EventDate> input, AskedFact fact) {
        form.date(key, input, this::calendar, date -> {
            date.id("decision-" + key.substring(key.lastIndexOf('.') + 1));
            date.visibleWhen(asks.askedProperty(fact));
        });
    }

    private void choices(FormBuilder form, DecisionSheet decision) {
        form.choice(
                        "field.contested_decision.remedy_notice",
                        decision.remedyNotice(),
                        List.of(RemedyNotice.values()),
                        notice -> text.get("code.remedyNotice." + notice),
                        notice -> {
                            notice.id("decision-remedy_notice");
                            notice.visibleWhen(asks.askedProperty(AskedFact.REMEDY_NOTICE));
                        })
                .choice(
                        "field.contested_decision.residence",
                        decision.residence(),
                        List.of(Residence.values()),
                        lives -> text.get("code.residence." + lives),
                        lives -> {
                            lives.id("decision-residence");
                            lives.visibleWhen(asks.askedProperty(AskedFact.RESIDENCE));
                        });
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
