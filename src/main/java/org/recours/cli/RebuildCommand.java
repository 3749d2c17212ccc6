package org.recours.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.recours.store.CaseFilter;
import picocli.CommandLine.Command;

/// `rebuild`: throws the database away and builds it again from what was saved.
@Command(name = "rebuild", description = "cli.rebuild.about")
public final class RebuildCommand implements Callable<Integer> {

    private final Entrance entrance;

    public RebuildCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.open(desk -> {
            desk.care().rebuild().run();
            int cases = desk.lists().cases().count(CaseFilter.of(CaseFilter.Progress.EITHER));
            if (entrance.isJson()) {
                entrance.output().json(Map.of("cases", cases));
            } else {
                entrance.output().line(entrance.output().text().get("cli.rebuild.done", cases));
            }
            return Exit.DONE;
        });
    }
}
