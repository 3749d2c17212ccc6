package org.recours.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `verify`: reads everything that is on this laptop, and says what is not as it was written.
@Command(name = "verify", description = "cli.verify.about")
public final class VerifyCommand implements Callable<Integer> {

    private final Entrance entrance;

    public VerifyCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.open(desk -> {
            var output = entrance.output();
            var found = desk.care().check().get();
            found.forEach(one -> output.tell(one.sentence()));
            if (entrance.isJson()) {
                output.jsonArray(found.stream().map(this::json));
            } else if (found.isEmpty()) {
                output.line(output.text().get("cli.verify.good"));
            }
            return found.stream().anyMatch(Desk.Found::isAlarm) ? Exit.COULD_NOT : Exit.DONE;
        });
    }

    private Map<String, Object> json(Desk.Found found) {
        var json = new LinkedHashMap<String, Object>();
        json.put("alarm", found.isAlarm());
        json.put("sentence", entrance.output().text().get(found.sentence()));
        return json;
    }
}
