package org.recours.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.usecase.RunningDate;
import org.recours.usecase.WholeCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `case count-anew NUMBER`: what `check-dates` says of a case is taken, because a person decided so. The earlier date
/// stays in the timeline.
@Command(name = "case/count-anew", description = "cli.case.anew.about")
public final class CaseCountAnewCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.option.number")
    private String number = "";

    public CaseCountAnewCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.openOnAKnownDay(desk -> {
            var whole = CaseChoice.of(desk, number);
            var anew = desk.dates().clocks().run(whole).running().stream()
                    .filter(date -> date.otherwise().isPresent())
                    .flatMap(date -> counted(desk, whole, date).stream())
                    .toList();
            if (entrance.isJson()) {
                entrance.output().jsonArray(anew.stream().map(Anew::json));
            } else if (anew.isEmpty()) {
                entrance.output().line(entrance.output().text().get("cli.case.anew.none"));
            } else {
                anew.forEach(
                        one -> entrance.output().line(entrance.output().text().get(one.phrase())));
            }
            return Exit.DONE;
        });
    }

    private static Optional<Anew> counted(Desk desk, WholeCase whole, RunningDate date) {
        return whole.decisionOf(date.deadline())
                .filter(decision -> desk.dates().recount().run(whole, decision))
                .map(decision -> new Anew(date.deadline(), standing(desk, whole, decision)));
    }

    private static Deadline standing(Desk desk, WholeCase before, ContestedDecision decision) {
        return desk.cases().open().run(before.caseFile().id()).stream()
                .flatMap(whole -> whole.deadlines().stream())
                .map(Loaded::record)
                .filter(deadline -> deadline.decision().equals(Optional.of(decision.id())))
                .filter(deadline -> deadline.replacedBy().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// A date and the one that replaced it.
    private record Anew(Deadline before, Deadline after) {

        Phrase phrase() {
            return new Phrase("deadlines.countedAnew", day(before), day(after));
        }

        private static Phrase day(Deadline deadline) {
            return deadline.actBy()
                    .map(day -> new Phrase("deadline.day", day))
                    .orElseGet(() -> new Phrase("deadlines.noDay"));
        }

        Map<String, Object> json() {
            var json = new LinkedHashMap<String, Object>();
            json.put("deadline", after.id().toString());
            json.put("replaces", before.id().toString());
            before.actBy().ifPresent(day -> json.put("before", day.toString()));
            after.actBy().ifPresent(day -> json.put("actBy", day.toString()));
            return json;
        }
    }
}
