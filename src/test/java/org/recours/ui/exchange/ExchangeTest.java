package org.recours.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.testkit.screen.Readers;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.exchange.ExchangeActions.Colleague;
import org.recours.ui.exchange.ExchangeActions.Exchanged;
import org.recours.ui.exchange.ExchangeActions.Last;
import org.recours.ui.exchange.ExchangeActions.Request;
import org.recours.ui.exchange.ExchangeActions.State;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.NameMask;
import org.recours.ui.kit.Stick;
import org.recours.ui.nav.Desk;

class ExchangeTest {

    private static final Stick STICK = new Stick(Path.of("/media/KINGSTON"), "KINGSTON");
    private static final Request REQUEST =
            new Request("1", "محمد أحمد", "HP-12", List.of("lantern", "river", "maple", "stone", "cloud", "seven"));

    private static final List<String> ANSWER_WORDS = List.of("anchor", "basket", "candle", "dragon", "ember", "frost");

    private final AnswerWords words = new AnswerWords();
    private final List<Request> waiting = new ArrayList<>(List.of(REQUEST));
    private final List<String> letIn = new ArrayList<>();
    private Optional<Phrase> failure = Optional.empty();

    @Test
    void theStickIsOnlySafeToRemoveWhenTheExchangeSucceeded() {
        var model = new ExchangeViewModel(Background.direct(), actions(), words);
        model.stick().set(Optional.of(STICK));
        failure = Optional.of(new Phrase("kit.failed"));
        model.exchange();
        assertTrue(model.doneProperty().get().isEmpty());
        assertEquals(failure, model.problemProperty().get());

        failure = Optional.empty();
        model.exchange();
        assertEquals(3, model.doneProperty().get().orElseThrow().went());
        assertTrue(model.problemProperty().get().isEmpty());
    }

    @Test
    void withoutAStickTheFieldSaysWhatIsMissing() {
        var model = new ExchangeViewModel(Background.direct(), actions(), words);
        model.exchange();
        assertEquals(
                "kit.stick.missing",
                model.stick().problemProperty().get().orElseThrow().key());
    }

    @Test
    void whoIsLetInNoLongerAsks() {
        var model = new ExchangeViewModel(Background.direct(), actions(), words);
        model.stick().set(Optional.of(STICK));
        assertEquals(List.of(REQUEST), model.requests());
        model.approve(REQUEST);
        assertEquals(List.of("1"), letIn);
        assertEquals(ANSWER_WORDS, model.letIn().getFirst().checkWords());
        assertEquals(List.of(), model.requests());
    }

    @Test
    void theWordsOfTheAnswerStayUntilTheColleagueHasJoined() {
        var model = new ExchangeViewModel(Background.direct(), actions(), words);
        model.stick().set(Optional.of(STICK));
        model.approve(REQUEST);
        model.stick().set(Optional.empty());

        var later = new ExchangeViewModel(Background.direct(), actions(), words);
        assertEquals(ANSWER_WORDS, later.letIn().getFirst().checkWords());
        later.joined(later.letIn().getFirst());
        assertEquals(List.of(), later.letIn());
    }

    @Test
    void ofAnotherStickNothingIsSaidBeforeItWasExchangedWith() {
        var model = new ExchangeViewModel(Background.direct(), actions(), words);
        model.stick().set(Optional.of(STICK));
        model.exchange();
        model.stick().set(Optional.of(new Stick(Path.of("/media/OTHER"), "OTHER")));
        assertTrue(model.doneProperty().get().isEmpty(), "safe to remove was said of the stick before");
    }

    @Test
    void lookingAgainFindsTheRequestThatTheSameStickBrought() {
        waiting.clear();
        var window = show(Language.ENGLISH, Look.LIGHT);
        assertTrue(window.robot().lookup("#approve-1").tryQuery().isEmpty());
        waiting.add(REQUEST);
        window.robot().clickOn("Look again");
        assertTrue(window.robot().lookup("#approve-1").tryQuery().isPresent());
    }

    @Test
    void everybodyCanReadTheExchange() {
        Readers.read("exchange", this::show);
        Readers.read(
                "exchange-done",
                this::show,
                window -> ScreenUnderTest.onScreen(() -> {
                    window.robot().lookup("#exchange").queryButton().fire();
                    return true;
                }));
        Readers.read("exchange-let-in", this::show, ExchangeTest::letIn);
    }

    private static void letIn(ScreenUnderTest window) {
        ScreenUnderTest.onScreen(() -> {
            window.robot().lookup("#approve-1").queryButton().fire();
            return true;
        });
    }

    private ScreenUnderTest show(Language language, Look look) {
        return ScreenUnderTest.show(language, look, 980, 960, () -> {
            var desk = new Desk(Text.in(language), Background.direct(), new NameMask(), _ -> {}, _ -> {});
            var screen = ExchangeScreen.on(desk, actions(), new AnswerWords());
            screen.opened().run();
            return screen.root();
        });
    }

    private ExchangeActions actions() {
        return new ExchangeActions(
                () -> new State(
                        3,
                        1,
                        Optional.of(new Last(LocalDate.of(2026, 11, 20), 12, 1)),
                        List.of(
                                new Colleague("Amina Diallo", "ThinkPad", Optional.of(LocalDate.of(2026, 11, 20)), 0),
                                new Colleague("Sami", "HP-12", Optional.empty(), 3))),
                () -> List.of(STICK),
                (_, _) -> {
                    failure.ifPresent(why -> {
                        throw new Problem(why);
                    });
                    return new Exchanged(3, 0, List.of(), List.of(new Phrase("kit.failed")));
                },
                _ -> List.copyOf(waiting),
                (request, _) -> {
                    letIn.add(request.id());
                    return ANSWER_WORDS;
                });
    }
}
