package org.recours.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;
import org.recours.domain.person.Person;
import org.recours.text.Text;
import org.recours.usecase.Disagreement;
import org.recours.usecase.WholeCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `case show NUMBER`: all that is recorded of one case.
@Command(name = "case/show", description = "cli.case.show.about")
public final class CaseShowCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.option.number")
    private String number = "";

    public CaseShowCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.open(desk -> {
            var whole = CaseChoice.of(desk, number);
            var roster = desk.cases().roster().get();
            if (entrance.isJson()) {
                entrance.output().json(new CaseWriting(whole, roster).json());
            } else {
                print(whole);
                desk.cases()
                        .why()
                        .apply(whole)
                        .forEach(step -> entrance.output()
                                .line("- " + entrance.output().text().get(step)));
                Disagreement.in(whole, roster).forEach(one -> print(one, new CasePlaces(whole)));
            }
            return Exit.DONE;
        });
    }

    private void print(WholeCase whole) {
        var text = entrance.output().text();
        line(
                text.get("field.case_file.number"),
                whole.caseFile().record().number().orElse(whole.caseFile().id().toString()));
        for (var place : new CasePlaces(whole).all()) {
            print(place, text);
        }
    }

    private <R extends Recorded> void print(CasePlaces.Place<R> place, Text text) {
        var type = place.json().type();
        type.write(place.record().record())
                .forEach((name, value) -> place.json()
                        .named(name)
                        .ifPresent(field -> line(label(type.name(), name), words(field, value, text))));
    }

    private String label(String type, String field) {
        return entrance.output().text().get("field." + type + "." + field);
    }

    /// In words where it is a code, else as JSON has it.
    private static String words(FieldJson field, Value value, Text text) {
        return field.field().equals(CaseFile.CATEGORY)
                ? coded("category.", value, text)
                : plain(field.field().name(), shown(field, value), text);
    }

    /// JSON’s short codes say little to a person; its short dates say enough.
    private static Value shown(FieldJson field, Value value) {
        return field.field().equals(Person.SEX) ? value : field.toJson().apply(value);
    }

    private static String plain(String name, Value value, Text text) {
        return switch (value) {
            case Value.Text _ -> coded("code." + name + ".", value, text);
            case Value.Items(var items) ->
                items.stream().map(item -> plain(name, item, text)).collect(Collectors.joining(", "));
            case Value.Entries(var parts) ->
                parts.entrySet().stream()
                        .map(part -> plain(part.getKey(), part.getValue(), text))
                        .collect(Collectors.joining(", "));
            case Value.Flag(var isSet) -> text.get(isSet ? "cli.yes" : "cli.no");
            case Value.Whole(var number) -> Long.toString(number);
            case Value.Bytes _, Value.Nothing _ -> "";
        };
    }

    private static String coded(String prefix, Value value, Text text) {
        var written = value instanceof Value.Text(var words) ? words : "";
        var key = prefix + written.toUpperCase(Locale.ROOT);
        return text.has(key) ? text.get(key) : written;
    }

    private void print(Disagreement one, CasePlaces places) {
        var text = entrance.output().text();
        places.of(one.conflict().record()).ifPresent(place -> {
            var name = one.conflict().field();
            var field = place.json().named(name);
            line(text.get("cli.case.disagree"), label(one.conflict().type(), name));
            one.sides()
                    .forEach(side -> entrance.output()
                            .line(text.get(
                                    "cli.case.side",
                                    field.map(known -> words(known, side.value(), text))
                                            .orElse(""),
                                    side.seat().map(seat -> seat.person()).orElse(""),
                                    side.at().toString())));
        });
    }

    private void line(String label, String words) {
        entrance.output().line(label + "\t" + words);
    }
}
