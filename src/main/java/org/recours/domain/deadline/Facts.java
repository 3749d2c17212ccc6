package org.recours.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Received;
import org.recours.domain.casefile.RemedyNotice;
import org.recours.domain.deadline.Counting.PauseRule.Request;
import org.recours.domain.problem.Phrase;

/// What a person knows about a decision, as far as a rule may ask for it.
///
/// @param event when it happened: notified, sent, handed over, as the rule's [EventKind] says
/// @param servedOnLawyer when the lawyer was served too
/// @param reached when it really reached the person, where the law takes another day for it
/// @param pauses requests that stop the clock, where the rule knows them
/// @param notice what the letter says of how to act; empty while nobody has looked
public record Facts(
        EventDate event,
        Optional<EventDate> servedOnLawyer,
        Optional<LocalDate> reached,
        Map<Request, Pause> pauses,
        Set<Circumstance> circumstances,
        Optional<RemedyNotice> notice) {

    public Facts {
        pauses = Map.copyOf(pauses);
        circumstances = Set.copyOf(circumstances);
    }

    /// Only the event is known.
    public static Facts of(EventDate event) {
        return new Facts(event, Optional.empty(), Optional.empty(), Map.of(), Set.of(), Optional.empty());
    }

    /// What a record says, or nothing while nobody knows when the event of that kind was.
    ///
    /// Doubt about such requests is read against the person: asked on the last possible day, answered on the first.
    public static Optional<Facts> of(ContestedDecision decision, EventKind kind) {
        var event = switch (kind) {
            case SENT -> decision.date().or(decision::notifiedOn);
            case HANDED_OVER -> decision.handedToOfficeOn().or(decision::notifiedOn);
            case NOTIFIED, REQUEST_RECEIVED, INCIDENT, HEARING -> decision.notifiedOn();
        };
        var reached = decision.notifiedOn()
                .filter(day -> kind == EventKind.SENT || kind == EventKind.HANDED_OVER)
                .map(EventDate::to);
        return event.map(when -> new Facts(
                when,
                decision.servedOnLawyerOn(),
                reached,
                pauses(decision),
                circumstances(decision),
                decision.remedyNotice()));
    }

    private static Set<Circumstance> circumstances(ContestedDecision decision) {
        var circumstances = EnumSet.noneOf(Circumstance.class);
        decision.residence().ifPresent(lives -> {
            switch (lives) {
                case HERE -> {}
                case OVERSEAS -> circumstances.add(Circumstance.LIVES_OVERSEAS);
                case ABROAD -> circumstances.add(Circumstance.LIVES_ABROAD);
            }
        });
        decision.received()
                .filter(Received.POST::equals)
                .ifPresent(_ -> circumstances.add(Circumstance.SERVED_BY_POST));
        return circumstances;
    }

    private static Map<Request, Pause> pauses(ContestedDecision decision) {
        var pauses = new EnumMap<Request, Pause>(Request.class);
        pause(decision.legalAidAskedOn(), decision.legalAidDecidedOn())
                .ifPresent(pause -> pauses.put(Request.LEGAL_AID, pause));
        pause(decision.reviewAskedOn(), decision.reviewDecidedOn())
                .ifPresent(pause -> pauses.put(Request.REVIEW, pause));
        return pauses;
    }

    private static Optional<Pause> pause(Optional<EventDate> asked, Optional<EventDate> decided) {
        return asked.map(day -> new Pause(day.to(), decided.map(EventDate::from)));
    }

    /// The request of this kind, if one was made.
    public Optional<Pause> pause(Request request) {
        return Optional.ofNullable(pauses.get(request));
    }

    public Facts with(Request request, Pause pause) {
        var more = new EnumMap<Request, Pause>(Request.class);
        more.putAll(pauses);
        more.put(request, pause);
        return new Facts(event, servedOnLawyer, reached, more, circumstances, notice);
    }

    public Facts with(RemedyNotice seen) {
        return new Facts(event, servedOnLawyer, reached, pauses, circumstances, Optional.of(seen));
    }

    public Facts with(Circumstance... more) {
        return new Facts(event, servedOnLawyer, reached, pauses, Set.of(more), notice);
    }

    public Facts servedOnLawyer(EventDate service) {
        return new Facts(event, Optional.of(service), reached, pauses, circumstances, notice);
    }

    public Facts reached(LocalDate day) {
        return new Facts(event, servedOnLawyer, Optional.of(day), pauses, circumstances, notice);
    }

    /// A request that stops the clock, such as legal aid, and the notification of the answer to it.
    public record Pause(LocalDate askedOn, Optional<LocalDate> answeredOn) {}

    /// What a person should be asked about before this is saved; nothing is corrected in silence.
    ///
    /// @param decided the date of the decision itself
    public List<Phrase> problems(EventKind kind, Optional<LocalDate> decided, LocalDate today) {
        var found = new ArrayList<Phrase>();
        happened(kind).flatMap(day -> DecisionDoubts.day(day, today)).forEach(found::add);
        decided.filter(day -> event.to().isBefore(day))
                .ifPresent(day -> found.add(new Phrase("deadline.problem.beforeDecision", event.to(), day)));
        for (var pause : pauses.values()) {
            if (pause.askedOn().isBefore(event.from())) {
                found.add(new Phrase("deadline.problem.askedBeforeEvent", pause.askedOn(), event.from()));
            }
            pause.answeredOn()
                    .filter(answer -> answer.isBefore(pause.askedOn()))
                    .ifPresent(answer -> found.add(new Phrase("deadline.problem.answeredBeforeAsked", answer)));
        }
        return found;
    }

    /// All that can lie neither ahead nor very long ago.
    private Stream<EventDate> happened(EventKind kind) {
        var happened = new ArrayList<EventDate>();
        if (kind != EventKind.HEARING) {
            happened.add(event);
        }
        servedOnLawyer.ifPresent(happened::add);
        reached.map(EventDate::on).ifPresent(happened::add);
        for (var pause : pauses.values()) {
            happened.add(EventDate.on(pause.askedOn()));
            pause.answeredOn().map(EventDate::on).ifPresent(happened::add);
        }
        return happened.stream();
    }
}
