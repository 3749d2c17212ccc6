package org.recours.ui.intake;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Intake;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.deadline.Rule;
import org.recours.domain.person.BirthDate;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.sheet.KeptDrafts;
import org.recours.ui.sheet.Typing;
import org.recours.usecase.RecordCase;

/// A desk at which everything happens at once, and which remembers what was asked of it.
final class IntakeDesk {

    final Typing typing = new Typing();
    final List<Intake> recorded = new ArrayList<>();
    final KeptDrafts drafts = new KeptDrafts();
    final List<Place> gone = new ArrayList<>();
    final List<Phrase> said = new ArrayList<>();
    final List<IntakePort.Clues> lookedFor = new ArrayList<>();
    List<Rule> rules = List.of();
    Function<Intake, RecordCase.Result> record = this::save;
    Function<ContestedDecision, Countdown> countdown =
            _ -> new Countdown.DateUnknown(new Phrase("case.due.none"), Optional.empty());

    IntakeViewModel model() {
        var model = model(typing.newId());
        model.restoreLatest();
        return model;
    }

    /// The page of this case to come.
    IntakeViewModel model(RecordId id) {
        return new IntakeViewModel(port(), desk(Language.ENGLISH), id);
    }

    Desk desk(Language language) {
        return new Desk(Text.in(language), Background.direct(), new NameMask(), gone::add, said::add);
    }

    IntakePort port() {
        return new IntakePort(
                intake -> record.apply(intake),
                decision -> countdown.apply(decision),
                () -> rules,
                this::earlier,
                drafts.port(),
                typing::newId,
                () -> typing.today().atTime(9, 42).atZone(ZoneOffset.UTC),
                typing.reading());
    }

    private RecordCase.Result save(Intake intake) {
        recorded.add(intake);
        return new RecordCase.Result.Saved(intake.id(), "K-7QX2-4");
    }

    private List<IntakePort.Earlier> earlier(IntakePort.Clues clues) {
        lookedFor.add(clues);
        return List.of(new IntakePort.Earlier(typing.newId(), "K-7QX2-3", "Mohamed Ahmed", BirthDate.parse("~1990")));
    }
}
