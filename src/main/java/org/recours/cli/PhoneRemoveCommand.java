package org.recours.cli;

import java.util.concurrent.Callable;
import org.recours.domain.problem.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `phone remove --id ID`: takes somebody off the list of calls.
@Command(name = "phone/remove", description = "cli.phone.remove.about")
public final class PhoneRemoveCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--id", required = true, paramLabel = "ID", descriptionKey = "cli.phone.id")
    private String id = "";

    public PhoneRemoveCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.open(desk -> {
            var phones = desk.urgent().get().phones();
            var known = phones.all().stream()
                    .filter(one -> one.id().toString().equals(id.strip()))
                    .findFirst();
            known.ifPresentOrElse(
                    one -> phones.remove(one.id()), () -> entrance.output().tell(new Phrase("cli.phone.notKnown", id)));
            return known.isPresent() ? Exit.DONE : Exit.COULD_NOT;
        });
    }
}
