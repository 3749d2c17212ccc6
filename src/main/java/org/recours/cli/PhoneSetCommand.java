package org.recours.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.clinic.PhoneRole;
import org.recours.domain.deadline.Situation;
import org.recours.domain.problem.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `phone set --name NAME --phone NUMBER [--id ID] ...`: adds somebody to the list of calls, or with `--id` says all of
/// one of them anew.
@Command(name = "phone/set", description = "cli.phone.set.about")
public final class PhoneSetCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "cli.phone.id")
    private @Nullable String id;

    @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "cli.phone.name")
    private String name = "";

    @Option(names = "--phone", required = true, paramLabel = "NUMBER", descriptionKey = "cli.phone.phone")
    private String phone = "";

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "cli.phone.role")
    private @Nullable PhoneRole role;

    @Option(names = "--reachable", paramLabel = "WHEN", descriptionKey = "cli.phone.reachable")
    private @Nullable String reachable;

    @Option(names = "--languages", paramLabel = "LL", split = ",", descriptionKey = "cli.phone.languages")
    private List<String> languages = List.of();

    @Option(names = "--country", paramLabel = "CC", converter = CountryCode.class, descriptionKey = "cli.phone.country")
    private @Nullable String country;

    @Option(
            names = "--for",
            paramLabel = "WHAT",
            split = ",",
            descriptionKey = "cli.phone.for",
            converter = UrgentOptions.SituationCode.class)
    private List<Situation> situations = List.of();

    @Option(names = "--caution", paramLabel = "WORDS", descriptionKey = "cli.phone.caution")
    private @Nullable String caution;

    public PhoneSetCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.open(desk -> {
            var phones = desk.urgent().get().phones();
            var known = Optional.ofNullable(id).map(String::strip);
            if (known.isPresent()
                    && phones.all().stream()
                            .noneMatch(one -> one.id().toString().equals(known.get()))) {
                entrance.output().tell(new Phrase("cli.phone.notKnown", known.get()));
                return Exit.COULD_NOT;
            }
            var contact = contact(known.map(RecordId::of).orElseGet(phones::newId));
            phones.save(contact);
            entrance.output().line("saved " + contact.id());
            return Exit.DONE;
        });
    }

    private PhoneContact contact(RecordId of) {
        return new PhoneContact(
                of,
                said(name),
                Optional.ofNullable(role),
                said(phone),
                said(reachable),
                Optional.of(languages).filter(spoken -> !spoken.isEmpty()),
                Optional.ofNullable(country),
                Optional.of(situations).filter(named -> !named.isEmpty()),
                said(caution),
                Optional.empty());
    }

    private static Optional<String> said(@Nullable String words) {
        return Optional.ofNullable(words).map(String::strip).filter(typed -> !typed.isEmpty());
    }
}
