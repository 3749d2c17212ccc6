package org.recours.ui.casefile;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;
import org.recours.ui.sheet.DueLine;

/// The date as it was computed once, beside what would be computed now. The recorded one counts until a person decides.
///
/// @param counted what a rule pack of today says, when there is still a decision to count from
/// @param notes what people of the clinic should know of its rule
record FrozenDate(Deadline deadline, Optional<Countdown> counted, List<Phrase> notes) {

    /// What the desk says of it at this moment.
    DueLine line(ZonedDateTime now) {
        if (!deadline.isUsable()) {
            return unknown(now);
        }
        var safe = safe(now).orElseThrow();
        return DueLine.of(safe, Due.legalLast(deadline, now.getZone()), why(), now);
    }

    private DueLine unknown(ZonedDateTime now) {
        var today = counted.map(countdown -> DueLine.of(countdown, now));
        return new DueLine(
                DueLine.Urgency.ACT_TODAY,
                new Phrase("case.due.unknown"),
                safe(now).map(due -> new Phrase("case.due.assumed", due.phrase())),
                Optional.empty(),
                Stream.concat(today.stream().flatMap(line -> line.why().stream()), notes.stream())
                        .toList());
    }

    private Optional<Due> safe(ZonedDateTime now) {
        return Due.safe(deadline, now.getZone());
    }

    private List<Phrase> why() {
        var why = new ArrayList<Phrase>();
        deadline.basis().ifPresent(basis -> why.add(new Phrase("code.basis." + basis)));
        counted.ifPresent(countdown -> {
            switch (countdown) {
                case Countdown.Running(var now, var _, var difference) -> {
                    var day = now.safeDate().day();
                    if (!deadline.safeDate().equals(Optional.of(day))) {
                        why.add(new Phrase("case.due.otherwiseNow", day));
                    }
                    difference.ifPresent(why::add);
                    why.addAll(now.steps());
                }
                case Countdown.DateUnknown(var reason, var _) -> why.add(reason);
            }
        });
        why.addAll(notes);
        return why;
    }
}
