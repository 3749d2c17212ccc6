package org.recours.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;
import org.recours.text.Text;
import org.recours.usecase.Disagreement;
import org.recours.usecase.WholeCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `case show NUMBER`: all that is recorded of one case.
@Command(name = "case show", description = "cli.case.show.about")
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
                Disagreement.in(whole, roster).forEach(one -> print(one, new CasePlaces(whole)));
            }
            return Exit.DONE;
        });
    }

    private void print(WholeCase whole) {
        var text = entrance.output().text();
        line(
                text.get("field.case_file.number"),
                whole.caseFile()
                        .record()
                        .number()
                        .orElse(whole.caseFile().id().toString()));
        for (var place : new CasePlaces(whole).all()) {
            print(place, text);
        }
    }

    private <R extends Recorded> void print(CasePlaces.Place<R> place, Text text) {
        var type = place.json().type();
        type.write(place.record().record()).forEach((name, value) -> place.json()
                .named(name)
                .ifPresent(field -> line(label(type.name(), name), words(field, value, text))));
    }

    private String label(String type, String field) {
        return entrance.output().text().get("field." + type + "." + field);
    }

    private static String words(FieldJson field, Value value, Text text) {
        if (value instanceof Value.Text(var code)) {
            var constant = code.toUpperCase(Locale.ROOT);
            for (var prefix : new String[] {"code." + field.field().name() + ".", "category."}) {
                if (text.has(prefix + constant) && !code.contains(" ")) {
                    return text.get(prefix + constant);
                }
            }
        }
        return field.write(value).map(CaseShowCommand::plain).orElse("");
    }

    private static String plain(Object json) {
        return json instanceof String text ? text : Output.compact(json);
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
