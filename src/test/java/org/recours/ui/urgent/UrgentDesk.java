package org.recours.ui.urgent;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.pack.Packs;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.NameMask;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.sheet.KeptDrafts;
import org.recours.ui.sheet.Typing;
import org.recours.usecase.RecordCase;
import org.recours.usecase.UrgentAnswers;
import org.recours.usecase.UrgentDate;

/// A desk at which everything happens at once, unless a test says when, and which remembers what was asked of it.
final class UrgentDesk {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final ZonedDateTime NOW = LocalDateTime.of(2026, 11, 22, 10, 0).atZone(PARIS);

    final Typing typing = new Typing();
    final KeptDrafts drafts = new KeptDrafts();
    final List<UrgentAnswers> recorded = new ArrayList<>();
    final List<Place> gone = new ArrayList<>();
    final List<Phrase> said = new ArrayList<>();

    boolean diskIsFull;
    Background background = Background.direct();

    /// By when to act, whatever is answered.
    Function<UrgentAnswers, UrgentDate> date = _ -> in(true, 28);

    /// What looks like a slip of the pen, whatever is answered.
    List<Phrase> doubts = List.of();

    UrgentViewModel model(Language language) {
        var model = new UrgentViewModel(port(), desk(language), typing.newId());
        model.restoreLatest();
        model.load();
        return model;
    }

    UrgentViewModel model(RecordId id) {
        return new UrgentViewModel(port(), desk(Language.ENGLISH), id);
    }

    static UrgentDate in(boolean isSure, int hours) {
        var by = Due.at(NOW.plusHours(hours));
        return new UrgentDate(isSure, Optional.of(by), Optional.of(by), Optional.empty(), List.of());
    }

    /// A screen of the urgent path as it stands on a small laptop.
    static ScreenUnderTest window(Language language, Look look, Supplier<Screen> screen) {
        return ScreenUnderTest.show(language, look, 990, 680, () -> screen.get().root());
    }

    Desk desk(Language language) {
        return new Desk(Text.in(language), background, new NameMask(), gone::add, said::add);
    }

    private UrgentPort port() {
        return new UrgentPort(
                situation -> Packs.shipped().rules().stream()
                        .filter(rule -> rule.isUrgentIn(situation))
                        .toList(),
                answers -> date.apply(answers),
                _ -> doubts,
                this::record,
                id -> UrgentAnswers.Ids.of(id, typing::newId),
                "Amina",
                drafts.port(),
                typing::newId,
                () -> NOW,
                typing.reading());
    }

    private RecordCase.Result record(UrgentAnswers answers) {
        if (diskIsFull) {
            throw new Problem(new Phrase("kit.failed"));
        }
        recorded.add(answers);
        return new RecordCase.Result.Saved(answers.ids().caseFile(), "K-7QX2-4");
    }
}
