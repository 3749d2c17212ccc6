package org.recours.ui.casefile;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.text.Text;
import org.recours.usecase.WholeCase;

/// The dates of a case that run: one for each decision that is contested, the earliest first.
final class DatesViewModel {

    private final OpenedCase opened;
    private final ReadOnlyObjectWrapper<List<OpenDate>> dates = new ReadOnlyObjectWrapper<>(List.of());

    DatesViewModel(OpenedCase opened) {
        this.opened = opened;
    }

    /// Empty when nothing is to be done by any day.
    ReadOnlyObjectProperty<List<OpenDate>> openProperty() {
        return dates.getReadOnlyProperty();
    }

    /// What is said of one of them where several can be meant: its day, or its decision where two share a day.
    String words(RecordId deadline) {
        var meant = dates.get().stream()
                .filter(date -> date.deadline().equals(deadline))
                .findFirst();
        var day = meant.map(date -> date.line().headline());
        boolean isShared = dates.get().stream()
                        .filter(date -> day.equals(Optional.of(date.line().headline())))
                        .count()
                > 1;
        return meant.filter(_ -> isShared)
                .map(OpenDate::about)
                .or(() -> day.map(text()::get))
                .orElse("");
    }

    void show(WholeCase whole) {
        var now = opened.port().now().get();
        var open = whole.openDeadlines().stream().map(Loaded::record).toList();
        opened.desk()
                .background()
                .run(
                        () -> open.stream()
                                .map(deadline -> counted(whole, deadline, now))
                                .toList(),
                        dates::set,
                        _ -> dates.set(open.stream()
                                .map(deadline -> alone(whole, deadline, now))
                                .toList()));
    }

    private OpenDate counted(WholeCase whole, Deadline deadline, ZonedDateTime now) {
        var about = whole.decisionOf(deadline);
        Optional<Countdown> countdown = about.map(opened.port().countdown());
        var notes = about.map(opened.port().notes()).orElseGet(List::of);
        var line = new FrozenDate(deadline, countdown, notes).line(now).withLate(late(deadline, about));
        return new OpenDate(deadline.id(), about(about), line);
    }

    /// As it is recorded, where nothing can be counted anew.
    private OpenDate alone(WholeCase whole, Deadline deadline, ZonedDateTime now) {
        var line = new FrozenDate(deadline, Optional.empty(), List.of()).line(now);
        return new OpenDate(deadline.id(), about(whole.decisionOf(deadline)), line);
    }

    private String about(Optional<ContestedDecision> decision) {
        var named = decision.stream()
                .flatMap(about -> Stream.of(about.authority(), about.reference()))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
        return named.isEmpty()
                ? decision.flatMap(about -> about.date().or(about::notifiedOn))
                        .map(EventDate::from)
                        .map(day -> text().get("case.due.decisionOf", day))
                        .orElse("")
                : named;
    }

    /// What stays open once the legal last day is over; never nothing, so that nobody gives up by it.
    private List<Phrase> late(Deadline deadline, Optional<ContestedDecision> about) {
        if (deadline.legalLastDay().filter(day -> day.isBefore(opened.today())).isEmpty()) {
            return List.of();
        }
        var routes = opened.port().time().lateRoutes().apply(deadline, about);
        return routes.isEmpty() ? List.of(new Phrase("case.late.none")) : routes;
    }

    private Text text() {
        return opened.desk().text();
    }
}
