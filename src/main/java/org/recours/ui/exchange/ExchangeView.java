package org.recours.ui.exchange;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.exchange.ExchangeActions.Exchanged;
import org.recours.ui.exchange.ExchangeActions.LetIn;
import org.recours.ui.exchange.ExchangeActions.State;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.BusyPane;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Page;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.StickPicker;
import org.recours.ui.nav.Desk;

/// Three sentences and one button; then who asks to join, then who has what.
final class ExchangeView extends BorderPane {

    private final Text text;
    private final ExchangeViewModel model;
    private final Button exchange;
    private final VBox sentences = new VBox();
    private final VBox outcome = new VBox();
    private final VBox letIn = new VBox();
    private final InvalidationListener letInChanged = _ -> showLetIn();
    private final VBox requests = new VBox();
    private final VBox colleagues = new VBox();

    ExchangeView(Desk desk, ExchangeViewModel model, ExchangeActions actions) {
        this.text = desk.text();
        this.model = model;
        getStyleClass().add("exchange");
        for (var part : new VBox[] {sentences, outcome, letIn, requests, colleagues}) {
            part.getStyleClass().add("lines");
        }
        exchange = button();
        var picker = new StickPicker(text, desk.background(), actions.sticks(), model.stick());
        setCenter(new Page(text.get("exchange.title"))
                .with(
                        sentences,
                        picker,
                        exchange,
                        busy(),
                        Notice.ofProblem(text, model.problemProperty()),
                        outcome,
                        letIn,
                        requests,
                        colleagues));
        model.stateProperty().subscribe(state -> state.ifPresent(this::tell));
        model.doneProperty().subscribe(this::showOutcome);
        model.doneProperty().subscribe(done -> done.map(ExchangeView::moved).ifPresent(desk.say()));
        followLetIn();
        model.requests().addListener((InvalidationListener) _ -> showRequests());
        showRequests();
    }

    private void tell(State state) {
        sentences.getChildren().clear();
        if (state.onlyHere() > 0 || state.last().isPresent()) {
            sentences.getChildren().add(sentence(text.get("exchange.onlyHere", state.onlyHere())));
        }
        sentences
                .getChildren()
                .add(sentence(state.last()
                        .map(last -> text.get("exchange.last", last.on(), last.went(), last.came()))
                        .orElseGet(() -> text.get("exchange.never"))));
        if (state.restrictedHere() > 0) {
            sentences.getChildren().add(sentence(text.get("exchange.restricted", state.restrictedHere())));
        }
        colleagues.getChildren().clear();
        if (!state.colleagues().isEmpty()) {
            colleagues.getChildren().addAll(title("exchange.colleagues"), table(state));
        }
    }

    private Prose sentence(String words) {
        var sentence = new Prose(words);
        sentence.getStyleClass().add("exchange-sentence");
        return sentence;
    }

    private Button button() {
        var button = new Button(text.get("exchange.act"), Icons.of(Feather.REPEAT));
        button.setId("exchange");
        button.getStyleClass().addAll("accent", "large");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> model.exchange());
        return button;
    }

    private BusyPane busy() {
        var busy = new BusyPane(text);
        model.workProperty().subscribe(work -> work.ifPresent(busy::show));
        return busy;
    }

    private void showOutcome(Optional<Exchanged> done) {
        outcome.getChildren().clear();
        done.ifPresent(exchanged -> {
            var safe = Notice.saying(Badge.Tone.GREEN, Feather.CHECK_CIRCLE, text.get("exchange.safe"));
            safe.getStyleClass().add("exchange-safe");
            outcome.getChildren().addAll(safe, new Prose(text.get(moved(exchanged))));
            for (Phrase one : exchanged.news()) {
                outcome.getChildren().add(new Prose(text.get(one)));
            }
            for (Phrase warning : exchanged.warnings()) {
                outcome.getChildren().add(Notice.saying(Badge.Tone.AMBER, Feather.ALERT_CIRCLE, text.get(warning)));
            }
        });
    }

    private static Phrase moved(Exchanged exchanged) {
        return new Phrase("exchange.moved", exchanged.went(), exchanged.came());
    }

    /// The words outlive this screen, which therefore must not stay with them.
    private void followLetIn() {
        model.letIn().addListener(new WeakInvalidationListener(letInChanged));
        showLetIn();
    }

    /// The words stay until somebody says that they are done with: the other laptop shows its own only when the stick
    /// has come back to it.
    private void showLetIn() {
        Regions.refill(letIn, model.letIn().stream().map(this::letIn).toList());
        letIn.setVisible(!model.letIn().isEmpty());
        letIn.setManaged(letIn.isVisible());
    }

    private VBox letIn(LetIn someone) {
        var words = new Prose(String.join(" · ", someone.checkWords()));
        words.setId("answer-words");
        words.getStyleClass().add("check-words");
        var joined = new Button(text.get("exchange.join.done"), Icons.of(Feather.CHECK));
        joined.setId("joined");
        joined.setMinWidth(USE_PREF_SIZE);
        joined.setOnAction(_ -> model.joined(someone));
        var lines = new VBox(
                Notice.saying(Badge.Tone.GREEN, Feather.USER_CHECK, text.get("exchange.join.letIn", someone.person())),
                new Prose(text.get("exchange.join.theirWords")),
                words,
                joined);
        lines.getStyleClass().add("lines");
        return lines;
    }

    private void showRequests() {
        requests.getChildren().clear();
        for (var request : model.requests()) {
            var who = new Prose(text.get("exchange.join.asks", request.person(), request.laptop()));
            who.getStyleClass().add("text-bold");
            var words = new Prose(String.join(" · ", request.checkWords()));
            words.getStyleClass().add("check-words");
            var let = new Button(text.get("exchange.join.let"), Icons.of(Feather.USER_PLUS));
            let.setId("approve-" + request.id());
            let.setOnAction(_ -> {
                exchange.requestFocus(); // this button goes away
                model.approve(request);
            });
            requests.getChildren().addAll(who, new Prose(text.get("exchange.join.compare")), words, let);
        }
        requests.setVisible(!model.requests().isEmpty());
        requests.setManaged(requests.isVisible());
    }

    private GridPane table(State state) {
        var table = new GridPane();
        table.getStyleClass().add("exchange-table");
        var heads = new String[] {"exchange.person", "exchange.laptop", "exchange.heard", "exchange.missing"};
        for (int i = 0; i < heads.length; i++) {
            var head = new Label(text.get(heads[i]));
            head.getStyleClass().add("text-muted");
            table.add(head, i, 0);
        }
        int line = 1;
        for (var colleague : state.colleagues()) {
            var heard = colleague
                    .lastHeard()
                    .map(day -> text.dates().date(day))
                    .orElseGet(() -> text.get("exchange.notHeard"));
            var missing = new Badge(
                    colleague.missing() == 0 ? Badge.Tone.GREEN : Badge.Tone.AMBER,
                    text.get("exchange.missingCount", colleague.missing()));
            table.addRow(
                    line++, new Label(colleague.person()), new Label(colleague.laptop()), new Label(heard), missing);
        }
        return table;
    }

    private Label title(String key) {
        var title = new Label(text.get(key));
        title.getStyleClass().add("title-4");
        return title;
    }
}
