package org.recours.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recours.domain.change.RecordId;
import org.recours.store.Loaded;
import org.recours.usecase.CountedAnew;
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
                    .flatMap(date -> date.deadline().decision().stream())
                    .distinct()
                    .flatMap(decision -> counted(desk, whole.caseFile().id(), decision).stream())
                    .toList();
            if (entrance.isJson()) {
                entrance.output().jsonArray(anew.stream().map(CaseCountAnewCommand::json));
            } else if (anew.isEmpty()) {
                entrance.output().line(entrance.output().text().get("cli.case.anew.none"));
            } else {
                anew.forEach(
                        one -> entrance.output().line(entrance.output().text().get(one.phrase())));
            }
            return Exit.DONE;
        });
    }

    /// One after the other, each on the case as it stands then.
    private static Optional<CountedAnew> counted(Desk desk, RecordId caseFile, RecordId decision) {
        var whole = desk.cases().open().run(caseFile).orElseThrow();
        return whole.decisions().stream()
                .map(Loaded::record)
                .filter(one -> one.id().equals(decision))
                .findFirst()
                .flatMap(one -> desk.dates().recount().run(whole, one));
    }

    private static Map<String, Object> json(CountedAnew anew) {
        var json = new LinkedHashMap<String, Object>();
        json.put("deadline", anew.standing().id().toString());
        json.put(
                "replaces",
                anew.replaced().stream().map(old -> old.id().toString()).toList());
        anew.before().ifPresent(due -> json.put("before", due.day().toString()));
        anew.after().ifPresent(due -> json.put("actBy", due.day().toString()));
        return json;
    }
}
