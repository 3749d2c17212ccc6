package org.recours.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.recours.domain.problem.Phrase;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// A mapping of a YAML file that knows its lines and accepts only the keys that it is asked to.
///
/// Every value is read as the text that stands there: no value turns into a date, a number or a "no" (Norway) by
/// itself.
final class YamlMap {

    /// A value is not what it should be.
    static final class Mistake extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Phrase reason;
        private final int line;

        Mistake(int line, String key, Object... arguments) {
            super(key);
            this.line = line;
            this.reason = new Phrase(key, arguments);
        }

        PackMistake in(String file) {
            return new PackMistake(file, line, reason);
        }
    }

    private static final Pattern YEAR_LONG_PAST = Pattern.compile("^0*(\\d{1,3})(?:-|$)");

    private static final Pattern YEAR = Pattern.compile("^[0-9]{4}(?:-|$)");
    private static final Pattern FEW_DAYS = Pattern.compile("[0-9]{1,2}");

    private final int line;
    private final Map<String, Node> values;

    private YamlMap(Node node) {
        line = lineOf(node);
        values = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            throw new Mistake(line, "rule.problem.notAMapping");
        }
        for (var tuple : mapping.getValue()) {
            var key = scalar(tuple.getKeyNode());
            if (values.put(key, tuple.getValueNode()) != null) {
                throw new Mistake(lineOf(tuple.getKeyNode()), "rule.problem.keyTwice", key);
            }
        }
    }

    /// The one mapping of a file.
    ///
    /// @throws Mistake when the text is not YAML, or not a mapping, or repeats a key
    static YamlMap of(String text) {
        return new YamlMap(YamlText.node(text));
    }

    int line() {
        return line;
    }

    /// Refuses every key but these.
    YamlMap allowing(Set<String> keys) {
        values.forEach((key, node) -> {
            if (!keys.contains(key)) {
                throw new Mistake(lineOf(node), "rule.problem.unknownKey", key);
            }
        });
        return this;
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> new Mistake(line, "rule.problem.missing", key));
    }

    Optional<String> optionalText(String key) {
        return Optional.ofNullable(values.get(key)).map(YamlMap::scalar).filter(text -> !text.isBlank());
    }

    /// The texts of a list; none when the key is absent.
    List<String> texts(String key) {
        return nodes(key).stream().map(YamlMap::scalar).toList();
    }

    /// The mappings of a list; none when the key is absent.
    List<YamlMap> maps(String key) {
        return nodes(key).stream().map(YamlMap::new).toList();
    }

    Optional<YamlMap> map(String key) {
        return Optional.ofNullable(values.get(key)).map(YamlMap::new);
    }

    Set<String> keys() {
        return values.keySet();
    }

    LocalDate date(String key) {
        requireYear(key);
        return parsed(key, LocalDate::parse);
    }

    /// A year of three figures is a slip of the hand, and its date would be read as one of long ago; so is one of five.
    void requireYear(String key) {
        var year = YEAR_LONG_PAST.matcher(text(key));
        if (year.find()) {
            throw mistake(key, "rule.problem.yearLongPast", key, year.group(1));
        }
        if (!YEAR.matcher(text(key)).find()) {
            throw badValue(key);
        }
    }

    Optional<LocalDate> optionalDate(String key) {
        return values.containsKey(key) ? Optional.of(date(key)) : Optional.empty();
    }

    int number(String key, int otherwise) {
        return values.containsKey(key) ? number(key) : otherwise;
    }

    /// A number of days: two figures at most, since nothing that a law counts so is longer.
    int number(String key) {
        if (!FEW_DAYS.matcher(text(key)).matches()) {
            throw badValue(key);
        }
        return Integer.parseInt(text(key));
    }

    /// `true` or `false`; false when the key is absent.
    boolean flag(String key) {
        return values.containsKey(key)
                && switch (text(key)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw badValue(key);
                };
    }

    /// A day of every year, `08-31`.
    MonthDay monthDay(String key) {
        return parsed(key, text -> MonthDay.parse("--" + text));
    }

    /// A day with an hour, `2023-08-15T17:00`.
    LocalDateTime minute(String key) {
        requireYear(key);
        return parsed(key, LocalDateTime::parse);
    }

    Optional<LocalTime> optionalHour(String key) {
        return values.containsKey(key) ? Optional.of(parsed(key, LocalTime::parse)) : Optional.empty();
    }

    Optional<ZoneId> optionalZone(String key) {
        return values.containsKey(key) ? Optional.of(parsed(key, ZoneId::of)) : Optional.empty();
    }

    /// A constant, written in small letters with spaces: `needs review`.
    <E extends Enum<E>> E code(String key, Class<E> type, E otherwise) {
        return values.containsKey(key) ? code(key, type) : otherwise;
    }

    <E extends Enum<E>> E code(String key, Class<E> type) {
        return parsed(key, text -> constant(text, type));
    }

    /// The constants of a list, each written so; none when the key is absent.
    <E extends Enum<E>> List<E> codes(String key, Class<E> type) {
        return nodes(key).stream()
                .map(node -> {
                    var text = scalar(node);
                    try {
                        return constant(text, type);
                    } catch (IllegalArgumentException e) {
                        throw new Mistake(lineOf(node), "rule.problem.badValue", key, text);
                    }
                })
                .toList();
    }

    private static <E extends Enum<E>> E constant(String text, Class<E> type) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /// A value that a parser either takes or answers with nothing or an exception of bad form.
    private <T> T parsed(String key, Function<String, T> parser) {
        var text = text(key);
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw badValue(key);
        }
    }

    Mistake badValue(String key) {
        return mistake(key, "rule.problem.badValue", key, text(key));
    }

    Mistake mistake(String key, String reason, Object... arguments) {
        var node = values.get(key);
        return new Mistake(node == null ? line : lineOf(node), reason, arguments);
    }

    private List<Node> nodes(String key) {
        var node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw new Mistake(lineOf(node), "rule.problem.notAList", key);
        }
        return new ArrayList<>(sequence.getValue());
    }

    private static String scalar(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw new Mistake(lineOf(node), "rule.problem.notText");
        }
        if (!StreamReader.isPrintable(scalar.getValue())) {
            throw new Mistake(lineOf(node), "rule.problem.unseen");
        }
        return scalar.getValue();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
