package org.recours.ui.urgent;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;
import org.recours.pack.Packs;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.sheet.KeptDrafts;
import org.recours.ui.sheet.Typing;
import org.recours.usecase.RecordCase;
import org.recours.usecase.UrgentAnswers;
import org.recours.usecase.UrgentDate;

/// A desk at which everything happens at once, and which remembers what was asked of it.
final class UrgentDesk {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final ZonedDateTime NOW = LocalDateTime.of(2026, 11, 22, 10, 0).atZone(PARIS);

    final Typing typing = new Typing();
    final KeptDrafts drafts = new KeptDrafts();
    final List<UrgentAnswers> recorded = new ArrayList<>();
    final List<Place> gone = new ArrayList<>();
    final List<Phrase> said = new ArrayList<>();

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

    Desk desk(Language language) {
        return new Desk(Text.in(language), Background.direct(), new NameMask(), gone::add, said::add);
    }

    private UrgentPort port() {
        return new UrgentPort(
                situation -> Packs.shipped().rules().stream()
                        .filter(rule -> rule.isUrgentIn(situation))
                        .toList(),
                answers -> date.apply(answers),
                _ -> doubts,
                answers -> {
                    recorded.add(answers);
                    return new RecordCase.Result.Saved(answers.ids().caseFile(), "K-7QX2-4");
                },
                id -> UrgentAnswers.Ids.of(id, typing::newId),
                "Amina",
                drafts.port(),
                typing::newId,
                () -> NOW,
                typing.reading());
    }
}
