package org.recours.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recours.domain.clinic.PhoneContact;
import picocli.CommandLine.Command;

/// `phone list`: whom the clinic phones when there is no time, in order.
@Command(name = "phone/list", description = "cli.phone.list.about")
public final class PhoneListCommand implements Callable<Integer> {

    private final Entrance entrance;

    public PhoneListCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.open(desk -> {
            var contacts = desk.urgent().get().phones().all();
            var output = entrance.output();
            if (entrance.isJson()) {
                output.jsonArray(contacts.stream().map(PhoneListCommand::json));
            } else {
                contacts.forEach(contact -> output.line(contact.id() + "\t" + PhoneLine.of(contact, output.text())));
            }
            return Exit.DONE;
        });
    }

    private static Map<String, Object> json(PhoneContact contact) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", contact.id().toString());
        json.putAll(PhoneLine.JSON.write(contact));
        return json;
    }
}
