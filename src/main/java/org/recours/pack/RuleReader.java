package org.recours.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.recours.domain.calendar.Countries;
import org.recours.domain.deadline.AnswerTime;
import org.recours.domain.deadline.Counting;
import org.recours.domain.deadline.EventKind;
import org.recours.domain.deadline.FaultyNotice;
import org.recours.domain.deadline.Filing;
import org.recours.domain.deadline.LateRoute;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.Provenance;
import org.recours.domain.deadline.RemedyWithoutPeriod;
import org.recours.domain.deadline.Rule;
import org.recours.domain.deadline.RulePack;
import org.recours.domain.deadline.RuleStatus;
import org.recours.domain.deadline.Situation;
import org.recours.domain.deadline.Term;
import org.recours.domain.problem.Phrase;

/// Reads a rule pack strictly: an unknown key, a missing source or an impossible date refuses the file.
///
/// What a lawyer may write is told in `src/doc/rule-packs.md`; `packs/rule-pack.schema.json` says the same to an
/// editor.
public final class RuleReader {

    static final Set<String> PACK_KEYS = Set.of("id", "version", "countries", "language", "rules", "withoutPeriod");
    static final Set<String> RULE_KEYS = Set.of(
            "id",
            "remedy",
            "countries",
            "authority",
            "event",
            "period",
            "closes",
            "counting",
            "silence",
            "faultyNotice",
            "filing",
            "answer",
            "lateRoutes",
            "source",
            "textAsAt",
            "evidence",
            "checkedOn",
            "checkedBy",
            "status",
            "validFrom",
            "validTo",
            "situations",
            "notes");
    static final Set<String> WITHOUT_PERIOD_KEYS = Set.of(
            "id",
            "remedy",
            "countries",
            "authority",
            "source",
            "textAsAt",
            "evidence",
            "checkedOn",
            "checkedBy",
            "status",
            "notes");
    static final Set<String> FILING_KEYS = Set.of("mode", "cutOff", "zone");
    static final Set<String> ANSWER_KEYS = Set.of("within", "silence", "opens");
    static final Set<String> LATE_ROUTE_KEYS = Set.of("route", "within");

    /// Whose words a pack uses.
    public enum Words {
        /// The program's own, by key: its remedies and notes are translated.
        OF_THE_PROGRAM,
        /// The pack's, in the pack's language.
        OF_THE_PACK
    }

    /// What a file is held against beside itself when a person hands it in; what is kept was held against it then.
    ///
    /// @param today the confirmed day, after which nothing can have been checked
    /// @param known the rules beside the file’s own; a day on which one of them was checked has come
    public record Desk(LocalDate today, Packs known) {

        private LocalDate latest() {
            return known.rules().stream()
                    .map(rule -> rule.provenance().checkedOn())
                    .filter(today::isBefore)
                    .max(Comparator.naturalOrder())
                    .orElse(today);
        }
    }

    /// A rule that was checked in this year or later was not checked.
    private static final int ODD_YEAR = 2200;

    private final Words words;
    private final Optional<Desk> desk;

    /// Reads what is shipped or kept.
    public RuleReader(Words words) {
        this.words = words;
        this.desk = Optional.empty();
    }

    /// Reads a file that a person hands in, in the pack’s own words.
    public RuleReader(Desk desk) {
        this.words = Words.OF_THE_PACK;
        this.desk = Optional.of(desk);
    }

    /// Takes the text of a file, or says why not.
    ///
    /// @param file its name, for the person who has to mend it
    public PackRead read(String file, String text) {
        try {
            var map = YamlMap.of(text).allowing(PACK_KEYS);
            var mistakes = new ArrayList<PackMistake>();
            var pack = pack(map, file, mistakes);
            return mistakes.isEmpty() ? new PackRead.Taken(pack) : new PackRead.Refused(mistakes);
        } catch (YamlMap.Mistake mistake) {
            return new PackRead.Refused(List.of(mistake.in(file)));
        }
    }

    private RulePack pack(YamlMap map, String file, List<PackMistake> mistakes) {
        if (!map.keys().contains("rules") && !map.keys().contains("withoutPeriod")) {
            throw map.mistake("rules", "rule.problem.missing", "rules");
        }
        var head = new Head(map.text("id") + " " + map.text("version"), countries(map));
        var language = map.text("language");
        if (!language.matches("[a-z]{2,3}")) {
            throw map.badValue("language");
        }
        var ids = new HashSet<String>();
        var rules = entries(map.maps("rules"), ids, file, mistakes, entry -> rule(entry.allowing(RULE_KEYS), head));
        var without = entries(
                map.maps("withoutPeriod"),
                ids,
                file,
                mistakes,
                entry -> withoutPeriod(entry.allowing(WITHOUT_PERIOD_KEYS), head));
        if (mistakes.isEmpty()) {
            desk.ifPresent(known ->
                    unknownNext(map.maps("rules"), rules, known).forEach(mistake -> mistakes.add(mistake.in(file))));
        }
        mistakes.sort(Comparator.comparingInt(PackMistake::line));
        return new RulePack(map.text("id"), map.text("version"), head.countries, language, rules, without);
    }

    /// Where silence opens a rule that nobody knows: the way on would end without a word.
    private static List<YamlMap.Mistake> unknownNext(List<YamlMap> entries, List<Rule> rules, Desk known) {
        var ids = rules.stream().map(Rule::id).toList();
        return entries.stream()
                .flatMap(entry -> entry.map("answer").stream())
                .flatMap(answer -> answer.optionalText("opens").stream()
                        .filter(id ->
                                !ids.contains(id) && known.known().rule(id).isEmpty())
                        .map(id -> answer.mistake("opens", "rule.problem.opensNothing", id)))
                .toList();
    }

    /// What an entry has from its pack.
    private record Head(String version, Set<String> countries) {

        Set<String> countries(YamlMap entry) {
            return entry.keys().contains("countries") ? RuleReader.countries(entry) : countries;
        }
    }

    /// What can be read of a list; the mistakes of the rest are added to those of the file.
    private static <T> List<T> entries(
            List<YamlMap> written,
            Set<String> ids,
            String file,
            List<PackMistake> mistakes,
            Function<YamlMap, T> reading) {
        var read = new ArrayList<T>();
        for (var entry : written) {
            try {
                var one = reading.apply(entry);
                if (!ids.add(entry.text("id"))) {
                    throw entry.mistake("id", "rule.problem.twice", entry.text("id"));
                }
                read.add(one);
            } catch (YamlMap.Mistake mistake) {
                mistakes.add(mistake.in(file));
            }
        }
        return read;
    }

    private static Set<String> countries(YamlMap map) {
        var countries = new HashSet<String>();
        for (var code : map.texts("countries")) {
            countries.add(Countries.read(code)
                    .orElseThrow(() -> map.mistake("countries", "rule.problem.badValue", "countries", code)));
        }
        return countries;
    }

    private Rule rule(YamlMap map, Head head) {
        var rule = new Rule(
                map.text("id"),
                head.version,
                remedy(map),
                head.countries(map),
                map.text("authority"),
                term(map),
                map.map("filing").map(RuleReader::filing).orElse(Filing.RECEIVED),
                map.map("answer").map(RuleReader::answer),
                map.maps("lateRoutes").stream().map(this::lateRoute).toList(),
                provenance(map),
                status(map),
                map.optionalDate("validFrom"),
                map.optionalDate("validTo"),
                Set.copyOf(map.codes("situations", Situation.class)),
                notes(map));
        rule.problems().stream().findFirst().ifPresent(problem -> {
            throw new YamlMap.Mistake(
                    map.line(), problem.key(), problem.arguments().toArray());
        });
        return rule;
    }

    private RemedyWithoutPeriod withoutPeriod(YamlMap map, Head head) {
        return new RemedyWithoutPeriod(
                map.text("id"),
                head.version,
                remedy(map),
                head.countries(map),
                map.text("authority"),
                provenance(map),
                status(map),
                notes(map));
    }

    private Phrase remedy(YamlMap map) {
        var own = own(map.text("remedy"));
        return words == Words.OF_THE_PROGRAM ? new Phrase("rule.name." + map.text("id")) : own;
    }

    private List<Phrase> notes(YamlMap map) {
        return map.texts("notes").stream()
                .map(note -> words("rule.note.", note))
                .toList();
    }

    private Phrase words(String prefix, String written) {
        return words == Words.OF_THE_PROGRAM ? new Phrase(prefix + written) : own(written);
    }

    private static Term term(YamlMap map) {
        if (map.keys().contains("closes")) {
            for (var key : List.of("event", "period", "counting", "silence", "faultyNotice")) {
                if (map.keys().contains(key)) {
                    throw map.mistake(key, "rule.problem.windowAndPeriod", key);
                }
            }
            return new Term.Window(map.minute("closes"));
        }
        return new Term.Running(
                map.code("event", EventKind.class),
                optionalDays(map, "silence"),
                period(map, "period"),
                map.map("counting").map(CountingReader::read).orElse(Counting.PLAIN),
                map.optionalText("faultyNotice").map(text -> faultyNotice(map, text)));
    }

    private static FaultyNotice faultyNotice(YamlMap map, String text) {
        return text.equals("not enforceable")
                ? FaultyNotice.NotEnforceable.NOT_ENFORCEABLE
                : new FaultyNotice.Longer(days(map, "faultyNotice"));
    }

    private static Filing filing(YamlMap map) {
        map.allowing(FILING_KEYS);
        if (map.keys().contains("zone") && !map.keys().contains("cutOff")) {
            throw map.mistake("zone", "rule.problem.missing", "cutOff");
        }
        return new Filing(
                map.code("mode", Filing.Mode.class, Filing.Mode.RECEIVED),
                map.optionalHour("cutOff"),
                map.optionalZone("zone"));
    }

    private static AnswerTime answer(YamlMap map) {
        map.allowing(ANSWER_KEYS);
        return new AnswerTime(
                days(map, "within"), map.code("silence", AnswerTime.Silence.class), map.optionalText("opens"));
    }

    private LateRoute lateRoute(YamlMap map) {
        map.allowing(LATE_ROUTE_KEYS);
        return new LateRoute(words("rule.late.", map.text("route")), optionalDays(map, "within"));
    }

    private static Phrase own(String text) {
        return new Phrase("rule.own", text);
    }

    /// Only a lawyer of the clinic itself makes a rule a verified one, and says so by adopting it.
    private static RuleStatus status(YamlMap map) {
        var written = map.code("status", RuleStatus.class);
        return written == RuleStatus.VERIFIED ? RuleStatus.UNVERIFIED : written;
    }

    private LocalDate checkedOn(YamlMap map) {
        var day = map.date("checkedOn");
        if (desk.filter(known -> day.isAfter(known.latest())).isPresent()) {
            throw map.mistake("checkedOn", "rule.problem.checkedLater", day);
        }
        if (day.getYear() >= ODD_YEAR) {
            throw map.badValue("checkedOn");
        }
        return day;
    }

    private Provenance provenance(YamlMap map) {
        var textAsAt = map.optionalText("textAsAt").orElse("");
        if (!textAsAt.isEmpty()) {
            map.requireYear("textAsAt");
            if (!isDateOrPart(textAsAt)) {
                throw map.badValue("textAsAt");
            }
        }
        return new Provenance(
                map.text("source"),
                textAsAt,
                map.code("evidence", Provenance.Evidence.class),
                checkedOn(map),
                map.text("checkedBy"));
    }

    /// `2005`, `2005-04` or `2005-04-30`.
    private static boolean isDateOrPart(String text) {
        try {
            LocalDate.parse(text + "-01-01".substring(Math.clamp(text.length() - 4, 0, 6)));
            return text.length() == 4 || text.length() == 7 || text.length() == 10;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static Period period(YamlMap map, String key) {
        return Period.parse(map.text(key)).orElseThrow(() -> map.badValue(key));
    }

    /// A period of which days alone are counted: hours would be none.
    private static Period days(YamlMap map, String key) {
        var period = period(map, key);
        if (period.isInHours()) {
            throw map.mistake(key, "rule.problem.hoursForDays", key);
        }
        return period;
    }

    static Optional<Period> optionalDays(YamlMap map, String key) {
        return map.keys().contains(key) ? Optional.of(days(map, key)) : Optional.empty();
    }
}
