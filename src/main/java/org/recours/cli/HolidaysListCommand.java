package org.recours.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.recours.usecase.HolidayYear;
import org.recours.usecase.HolidayYear.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holidays list --country CC --year YEAR`: the closed days as the clinic counts with them now, and how sure each is.
@Command(name = "holidays/list", description = "cli.holidays.list.about")
public final class HolidaysListCommand extends HolidaysCommand {

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "cli.option.year")
    private int year;

    public HolidaysListCommand(Entrance entrance) {
        super(entrance);
    }

    @Override
    public Integer call() {
        return entrance().open(desk -> {
            var read = desk.holidays().show().run(country(), year);
            if (entrance().isJson()) {
                entrance().output().json(json(read));
            } else {
                print(read);
            }
            return Exit.DONE;
        });
    }

    private void print(HolidayYear read) {
        var text = entrance().output().text();
        entrance().output().line(text.get(read.standing()));
        read.furtherDays().ifPresent(missing -> entrance().output().line(text.get(missing)));
        read.lines()
                .forEach(line -> entrance()
                        .output()
                        .line(String.join(
                                "\t", text.get(line.words()), text.get(line.standing()), text.get(line.source()))));
    }

    private Map<String, Object> json(HolidayYear read) {
        var json = new LinkedHashMap<String, Object>();
        json.put("country", read.country());
        json.put("year", read.year());
        json.put(
                "weekend",
                read.weekend().days().stream().sorted().map(Codes::of).toList());
        json.put("weekendIsOwn", read.weekend().isOwn());
        json.put("weekendIsDisputed", read.weekend().isDisputed());
        json.put("isConfirmed", read.isLookedThrough());
        read.confirmed().ifPresent(said -> json.put("confirmedBy", said.by()));
        read.confirmed().flatMap(HolidayYear.Said::on).ifPresent(day -> json.put("confirmedOn", day.toString()));
        json.put("days", read.lines().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("from", line.first().toString());
        json.put("to", line.last().toString());
        line.name()
                .ifPresent(name -> json.put("name", entrance().output().text().get(name)));
        json.put("isClosed", line.isClosed());
        json.put("certainty", Codes.of(line.certainty()));
        json.put("origin", Codes.of(line.origin()));
        line.office().ifPresent(office -> json.put("office", Codes.of(office)));
        line.insteadOf().ifPresent(day -> json.put("insteadOf", day.toString()));
        line.said().ifPresent(said -> json.put("by", said.by()));
        return json;
    }
}
