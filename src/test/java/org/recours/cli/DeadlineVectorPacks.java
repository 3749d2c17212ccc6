package org.recours.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The examples of `vectors.csv` as a lawyer would write their rules, and as somebody would ask for them.
record DeadlineVectorPacks(NamedCsvRecord row) {

    private static final Pattern EXTENSION = Pattern.compile("then (P\\d+D) (after|before) the roll");
    private static final Pattern SUSPENDED = Pattern.compile("suspended from (\\S+); resumes on notification (\\S+)");

    static List<DeadlineVectorPacks> all() {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file())) {
            return reader.stream().map(DeadlineVectorPacks::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file() {
        try {
            var vectors = DeadlineVectorPacks.class.getResource("/org/recours/deadline/vectors.csv");
            return Path.of(Objects.requireNonNull(vectors).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pack(List<DeadlineVectorPacks> vectors) {
        var pack = new StringBuilder("""
            id: vectors
            version: 2026-11-23
            countries: []
            language: en
            rules:
            """);
        vectors.forEach(vector -> pack.append(vector.rule()));
        return pack.toString();
    }

    String id() {
        return row.getField("id");
    }

    String expected() {
        return row.getField("expected");
    }

    private String rule() {
        return """
              - id: %s
                remedy: Appeal
                authority: Court
                event: notified
                period: %s
                counting:
            %s
                source: "%s"
                evidence: primary
                checkedOn: 2026-11-01
                checkedBy: A test
                status: unverified
            """.formatted(id(), isRollOnly() ? "P1D" : row.getField("period"), counting(), law());
    }

    private String law() {
        return row.getField("law").isEmpty() ? "no law in particular" : row.getField("law");
    }

    /// A day that only moves is a period of one day in which the event day counts.
    private boolean isRollOnly() {
        return row.getField("direction").equals("roll-only");
    }

    private String counting() {
        var words = row.getField("counting");
        var lines = new ArrayList<String>();
        lines.add("direction: " + (isRollOnly() ? "forward" : row.getField("direction")));
        lines.add("eventDay: " + (isRollOnly() ? "included" : "excluded"));
        lines.add("roll: " + row.getField("roll"));
        lines.add("recipients: " + (row.getField("period").startsWith("PT") ? "earliest" : "latest"));
        lines.add("margin: "
                + (words.contains("franc") ? "franc" : words.contains("clear days") ? "clear days" : "none"));
        if (words.contains("next full hour")) {
            lines.add("hourStart: next full hour");
        }
        if (words.contains("5 days or fewer skip")) {
            lines.add("shortDays: 5");
        }
        if (law().startsWith("Reg. 1182/71") && !row.getField("period").startsWith("PT")) {
            lines.add("minWorkingDays: 2");
        }
        if (words.contains("3rd day after hand-over")) {
            lines.add("deemed: [{days: 3}]");
        }
        var extension = EXTENSION.matcher(words);
        if (extension.find()) {
            lines.add("extensions: [{circumstance: served by post, amount: %s, order: %s roll}]"
                    .formatted(extension.group(1), extension.group(2)));
        }
        if (words.contains("suspended")) {
            lines.add("pause: {request: legal aid, effect: suspends, within: P15D}");
        }
        return String.join(
                "\n", lines.stream().map(line -> " ".repeat(6) + line).toList());
    }

    /// Value by name of the option; nothing that the example does not say.
    Map<String, String> options() {
        var options = new TreeMap<String, String>();
        options.put("rule", id());
        options.put("event", row.getField("event"));
        options.put("weekend", row.getField("weekend"));
        if (!row.getField("holidays").isEmpty()) {
            options.put("holidays", row.getField("holidays"));
        }
        var suspended = SUSPENDED.matcher(row.getField("counting"));
        if (suspended.find()) {
            options.put("suspended-from", suspended.group(1));
            options.put("resumed", suspended.group(2));
        }
        if (EXTENSION.matcher(row.getField("counting")).find()) {
            options.put("served-by-post", "true");
        }
        return options;
    }
}
