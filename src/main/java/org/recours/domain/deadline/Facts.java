package org.recours.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.problem.Phrase;

/// What a person knows about a decision, as far as a rule may ask for it.
///
/// @param event when it happened: notified, sent, handed over, as the rule's [EventKind] says
/// @param servedOnLawyer when the lawyer was served too
/// @param reached when it really reached the person, where the law takes another day for it
/// @param pause a request that stops the clock
public record Facts(
        EventDate event,
        Optional<EventDate> servedOnLawyer,
        Optional<LocalDate> reached,
        Optional<Pause> pause,
        Set<Circumstance> circumstances) {

    public Facts {
        circumstances = Set.copyOf(circumstances);
    }

    /// Only the event is known.
    public static Facts of(EventDate event) {
        return new Facts(event, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    /// What a record says, or nothing while nobody knows when the event of that kind was.
    ///
    /// Doubt about legal aid is read against the person: asked on the last possible day, answered on the first.
    public static Optional<Facts> of(ContestedDecision decision, EventKind kind) {
        var event = switch (kind) {
            case SENT -> decision.date().or(decision::notifiedOn);
            case HANDED_OVER -> decision.handedToOfficeOn().or(decision::notifiedOn);
            case NOTIFIED, REQUEST_RECEIVED, INCIDENT, HEARING -> decision.notifiedOn();
        };
        var reached = decision.notifiedOn()
                .filter(day -> kind == EventKind.SENT || kind == EventKind.HANDED_OVER)
                .map(EventDate::to);
        var pause = decision.legalAidAskedOn()
                .map(asked -> new Pause(asked.to(), decision.legalAidDecidedOn().map(EventDate::from)));
        return event.map(when -> new Facts(when, decision.servedOnLawyerOn(), reached, pause, Set.of()));
    }

    public Facts with(Pause request) {
        return new Facts(event, servedOnLawyer, reached, Optional.of(request), circumstances);
    }

    public Facts with(Circumstance... more) {
        return new Facts(event, servedOnLawyer, reached, pause, Set.of(more));
    }

    public Facts servedOnLawyer(EventDate service) {
        return new Facts(event, Optional.of(service), reached, pause, circumstances);
    }

    public Facts reached(LocalDate day) {
        return new Facts(event, servedOnLawyer, Optional.of(day), pause, circumstances);
    }

    /// A request that stops the clock, such as legal aid, and the notification of the answer to it.
    public record Pause(LocalDate askedOn, Optional<LocalDate> answeredOn) {}

    /// What a person should be asked about before this is saved; nothing is corrected in silence.
    ///
    /// @param decided the date of the decision itself
    public List<Phrase> problems(EventKind kind, Optional<LocalDate> decided, LocalDate today) {
        var found = new ArrayList<Phrase>();
        if (kind != EventKind.HEARING && event.from().isAfter(today)) {
            found.add(new Phrase("deadline.problem.future", event.from()));
        }
        decided.filter(day -> event.to().isBefore(day))
                .ifPresent(day -> found.add(new Phrase("deadline.problem.beforeDecision", event.to(), day)));
        pause.filter(request -> request.askedOn().isBefore(event.from()))
                .ifPresent(request ->
                        found.add(new Phrase("deadline.problem.askedBeforeEvent", request.askedOn(), event.from())));
        pause.flatMap(Pause::answeredOn)
                .filter(answer -> answer.isBefore(pause.orElseThrow().askedOn()))
                .ifPresent(answer -> found.add(new Phrase("deadline.problem.answeredBeforeAsked", answer)));
        return found;
    }
}
