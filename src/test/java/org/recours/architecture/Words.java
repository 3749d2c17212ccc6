package org.recours.architecture;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One language's messages as they stand in the file: keys in order, patterns, sections.
///
/// @param twice keys that stand twice; a properties file would silently keep the last
/// @param strays keys that do not lie in the section of their prefix
record Words(String language, Map<String, String> patterns, List<String> twice, List<String> strays) {

    /// A name that is written the same in every script.
    private static final Pattern NAMES =
            Pattern.compile("Recours|PDF|JSON|USB|CSV|UNHCR|XFA|Ctrl|Shift|Alt|Esc|Enter|Tab");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    /// A few words that are the same by chance are the same word; three in a row were forgotten.
    private static final Pattern THREE_WORDS = Pattern.compile("\\p{L}{2,}[^\\p{L}]+\\p{L}{2,}[^\\p{L}]+\\p{L}{2,}");

    static Words parse(String language, String file) {
        var patterns = new LinkedHashMap<String, String>();
        var twice = new ArrayList<String>();
        var strays = new ArrayList<String>();
        var section = "";
        for (var line : logicalLines(file)) {
            if (line.startsWith("# ---- ")) {
                section = line.substring("# ---- ".length()).split(":", 2)[0];
            }
            for (var entry : properties(line).entrySet()) {
                var key = entry.getKey().toString();
                if (patterns.put(key, entry.getValue().toString()) != null) {
                    twice.add(key);
                }
                if (!key.startsWith(section + ".")) {
                    strays.add(key);
                }
            }
        }
        return new Words(language, patterns, twice, strays);
    }

    Set<String> keys() {
        return patterns.keySet();
    }

    /// The sections in which keys lie: the first part of every key that a source may name.
    static Set<String> sections(String file) {
        return file.lines()
                .filter(line -> line.startsWith("# ---- "))
                .map(line -> line.substring("# ---- ".length()).split(":", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What this language lacks or has too much of, held against the English source.
    List<String> differencesFrom(Words source) {
        var wrong = new ArrayList<String>();
        source.patterns.forEach((key, words) -> {
            var pattern = patterns.get(key);
            if (pattern == null) {
                wrong.add(language + ": " + key + " is missing");
            } else if (isUntranslated(words, pattern)) {
                wrong.add(language + ": " + key + " is not translated");
            } else if (!places(pattern).equals(places(words))) {
                wrong.add(language + ": " + key + " has other places than the source");
            }
        });
        keys().stream()
                .filter(key -> !source.keys().contains(key))
                .forEach(key -> wrong.add(language + ": " + key + " is not in the source"));
        return wrong;
    }

    /// Plurals that lack a form of this language, straight apostrophes, and endings that our sentences do not have.
    List<String> slips() {
        return patterns.entrySet().stream()
                .flatMap(entry -> slips(entry.getValue()).map(slip -> language + ": " + entry.getKey() + " " + slip))
                .toList();
    }

    private Stream<String> slips(String pattern) {
        var slips = new ArrayList<String>();
        if (pattern.contains("'")) {
            slips.add("has a straight apostrophe");
        }
        if (pattern.endsWith(":") || pattern.endsWith("!")) {
            slips.add("ends with a colon or an exclamation mark");
        }
        if (pattern.isBlank()) {
            slips.add("is empty");
        }
        missingForms(pattern).forEach(form -> slips.add("lacks the plural form " + form));
        return slips.stream();
    }

    private Set<String> missingForms(String pattern) {
        var parsed = new MessagePattern(pattern);
        var missing = new TreeSet<String>();
        for (int i = 0; i < parsed.countParts(); i++) {
            var part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                var needed = new TreeSet<>(
                        PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords());
                if (language.equals("fr")) {
                    needed.remove("many"); // one million and more; nothing is counted so high
                }
                needed.removeAll(selectors(parsed, i));
                missing.addAll(needed);
            }
        }
        return missing;
    }

    /// The forms that one plural spells out; `=0` is as good as zero.
    private static Set<String> selectors(MessagePattern parsed, int start) {
        var exact = Map.of("=0", "zero", "=1", "one", "=2", "two");
        var found = new TreeSet<String>();
        var end = parsed.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            var part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                i = parsed.getLimitPartIndex(i);
            } else if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                var selector = parsed.getSubstring(part);
                found.add(exact.getOrDefault(selector, selector));
            }
        }
        return found;
    }

    private static Set<String> places(String pattern) {
        var parsed = new MessagePattern(pattern);
        var places = new TreeSet<String>();
        for (int i = 0; i < parsed.countParts(); i++) {
            var type = parsed.getPart(i).getType();
            if (type == MessagePattern.Part.Type.ARG_NUMBER || type == MessagePattern.Part.Type.ARG_NAME) {
                places.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return places;
    }

    private boolean isUntranslated(String source, String pattern) {
        var words = NAMES.matcher(source.replaceAll("\\{[^{}]*}", "")).replaceAll("");
        if (language.equals("ar")) {
            return LETTERS.matcher(words).find() && !ARABIC.matcher(pattern).find();
        }
        return source.equals(pattern) && THREE_WORDS.matcher(words).find();
    }

    /// Lines with their continuations.
    private static List<String> logicalLines(String file) {
        return file.replaceAll("\\\\\\R[ \\t]*", "").lines().toList();
    }

    private static Properties properties(String line) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
