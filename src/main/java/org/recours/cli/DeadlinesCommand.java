package org.recours.cli;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.problem.Phrase;
import org.recours.store.CaseRow;
import org.recours.store.DeadlineRow;
import org.recours.store.Whose;
import org.recours.usecase.FrozenDeadline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `deadlines [--within DAYS] [--mine | --member NAME]`: what is due, and on top the decisions of which nobody knows
/// the
/// date; as a table, or as a file for calendar programs.
@Command(name = "deadlines", description = "cli.deadlines.about")
public final class DeadlinesCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--within", paramLabel = "DAYS", descriptionKey = "cli.option.within", converter = Days.class)
    private @Nullable Integer within;

    @Option(names = "--member", paramLabel = "NAME", descriptionKey = "cli.option.member")
    private @Nullable String member;

    @Option(names = "--mine", descriptionKey = "cli.option.mine")
    private boolean isMine;

    @Option(names = "--csv", descriptionKey = "cli.option.csv")
    private boolean isCsv;

    @Mixin
    private final DatesFile file = new DatesFile();

    public DeadlinesCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    /// Where a matter stands in time.
    private enum Standing {
        /// A decision without a period that counts. Whatever date is shown is the shortest that it could be.
        UNKNOWN,
        DUE,
        /// The day to act by is over, the legal last day is not.
        FILE_NOW,
        /// The day to act by is over, and no last day can be held against the person.
        NOT_HELD_AGAINST,
        /// The clock stands still.
        WAITING,
        MISSED;

        static Standing of(ActBy actBy) {
            return switch (actBy) {
                case ActBy.Act _ -> DUE;
                case ActBy.StillInTime _ -> FILE_NOW;
                case ActBy.NotHeldAgainst _ -> NOT_HELD_AGAINST;
                case ActBy.Waiting _ -> WAITING;
                case ActBy.Missed _ -> MISSED;
            };
        }
    }

    /// @param date empty where none is known
    private record Due(CaseRow row, Optional<FrozenDeadline> date, Standing standing) {

        Optional<Deadline> deadline() {
            return date.map(FrozenDeadline::deadline);
        }

        boolean isUrgent(ZonedDateTime now) {
            return standing != Standing.DUE
                    || date.flatMap(FrozenDeadline::safe)
                            .filter(by -> by.isTodayOrOver(now))
                            .isPresent();
        }
    }

    @Override
    public Integer call() {
        if (isMine && member != null) {
            entrance.output().tell(new Phrase("cli.deadlines.mineOrMember"));
            return Exit.WRONG_USE;
        }
        return entrance.openOnAKnownDay(this::list);
    }

    private int list(Desk desk) {
        var name = isMine ? Optional.of(desk.lists().me()) : Optional.ofNullable(member);
        if (file.isAsked()) {
            return file.write(desk, name, entrance);
        }
        var all = due(desk);
        var due = all.stream().filter(one -> isMeant(one, name)).toList();
        if (entrance.isJson()) {
            entrance.output().jsonArray(due.stream().map(DeadlinesCommand::json));
        } else if (isCsv) {
            csv(due);
        } else {
            due.forEach(this::print);
        }
        var now = desk.today().now().get();
        tellHidden(all.stream()
                .filter(one -> !isMeant(one, name) && one.isUrgent(now))
                .count());
        return Exit.DONE;
    }

    /// Those of nobody are mine too: else nobody would see them.
    private boolean isMeant(Due due, Optional<String> name) {
        return name.map(wanted -> due.row
                        .responsible()
                        .map(one -> one.strip().equalsIgnoreCase(wanted.strip()))
                        .orElse(isMine))
                .orElse(true);
    }

    private void tellHidden(long others) {
        if (others > 0) {
            entrance.output().tell(new Phrase("today.hidden", others));
        }
    }

    private void csv(List<Due> due) {
        var output = entrance.output();
        output.line(DeadlinesCsv.line(DeadlinesCsv.HEAD));
        due.forEach(one ->
                output.line(DeadlinesCsv.line(DeadlinesCsv.cells(one.row, Codes.of(one.standing), one.deadline()))));
    }

    private List<Due> due(Desk desk) {
        var now = desk.today().now().get();
        var until = Optional.ofNullable(within).map(now.toLocalDate()::plusDays).orElse(LocalDate.of(9999, 12, 31));
        var deadlines = desk.lists().deadlines();
        var dated = deadlines.due(until, Integer.MAX_VALUE);
        var dates = desk.lists().frozen().apply(dated);
        var assumed = dated.stream()
                .filter(row -> !row.deadline().isUsable())
                .collect(Collectors.groupingBy(row -> row.caseRow().id()));
        var due = new ArrayList<Due>();
        for (var row : deadlines.dateUnknown(Whose.everyone(), Integer.MAX_VALUE)) {
            var shortest = assumed.getOrDefault(row.id(), List.of()).stream()
                    .findFirst()
                    .map(one -> date(one, dates));
            due.add(new Due(row, shortest, Standing.UNKNOWN));
        }
        dated.stream()
                .filter(row -> row.deadline().isUsable())
                .map(row -> due(row, date(row, dates), now))
                .forEach(due::add);
        return due;
    }

    private static FrozenDeadline date(DeadlineRow row, Map<RecordId, FrozenDeadline> dates) {
        return Optional.ofNullable(dates.get(row.deadline().id())).orElseThrow();
    }

    private static Due due(DeadlineRow row, FrozenDeadline date, ZonedDateTime now) {
        var standing = date.actBy(now).map(Standing::of).orElse(Standing.UNKNOWN);
        return new Due(row.caseRow(), Optional.of(date), standing);
    }

    private void print(Due due) {
        var text = entrance.output().text();
        entrance.output()
                .line(Stream.of(
                                due.row.number().orElse(due.row.id().toString()),
                                due.date
                                        .flatMap(FrozenDeadline::safe)
                                        .map(by -> text.get(by.phrase()))
                                        .orElse(""),
                                text.get("cli.deadlines." + due.standing),
                                due.row.personName().orElse(""))
                        .collect(Collectors.joining("\t")));
    }

    private static Map<String, Object> json(Due due) {
        var json = new LinkedHashMap<String, Object>();
        due.row.number().ifPresent(number -> json.put("number", number));
        json.put("id", due.row.id().toString());
        due.row.personName().ifPresent(name -> json.put("person", name));
        json.put("standing", Codes.of(due.standing));
        due.deadline().flatMap(Deadline::actBy).ifPresent(day -> json.put("actBy", day.toString()));
        due.deadline().map(CaseJson.DEADLINE::write).ifPresent(json::putAll);
        return json;
    }
}
