package org.recours.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// A file of cases: CSV as in RFC 4180, with commas or semicolons, UTF-8, in its first line the names of options
/// without their dashes.
///
/// A column `id` names a case in the answer, a column `note` is for the people who read the file. An empty cell means
/// what the line itself says for that option, if it says anything.
final class DeadlineCases {

    static final String ID = "id";
    private static final Set<String> FOR_PEOPLE = Set.of(ID, "note");

    private final List<String> columns;
    private final List<CsvRecord> rows;
    private final Map<String, String> usual;

    private DeadlineCases(List<String> columns, List<CsvRecord> rows, Map<String, String> usual) {
        this.columns = columns;
        this.rows = rows;
        this.usual = usual;
    }

    /// One line of the file, understood or not.
    sealed interface Case {

        /// @param line counted from 1
        record Understood(long line, String id, DeadlineOptions asked) implements Case {}

        record NotUnderstood(long line, Phrase reason) implements Case {}
    }

    /// @param usual what the line says for cases that say nothing else: value by name of the option
    /// @throws Problem when it is no CSV or has columns that nobody knows
    static DeadlineCases read(Path file, Map<String, String> usual) {
        var text = TextFile.read(file);
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            var rows = reader.stream().toList();
            var columns = rows.isEmpty()
                    ? List.<String>of()
                    : rows.getFirst().getFields().stream().map(String::strip).toList();
            refuseTwice(columns, file);
            var unknown = columns.stream().filter(column -> !isKnown(column)).toList();
            if (columns.isEmpty() || !unknown.isEmpty()) {
                throw new Problem(new Phrase("cli.deadline.columns", file.toString(), String.join(", ", unknown)));
            }
            return new DeadlineCases(columns, rows.subList(1, rows.size()), usual);
        } catch (IOException | CsvParseException e) {
            throw new Problem(new Phrase("cli.deadline.notCsv", file.toString()), e);
        }
    }

    /// Where a comma is the decimal point, spreadsheets write semicolons.
    private static char separator(String text) {
        return text.lines().findFirst().filter(first -> first.contains(";")).isPresent() ? ';' : ',';
    }

    /// Of two columns with one name nobody can say which is meant.
    private static void refuseTwice(List<String> columns, Path file) {
        var twice = columns.stream()
                .filter(column -> Collections.frequency(columns, column) > 1)
                .distinct()
                .toList();
        if (!twice.isEmpty()) {
            throw new Problem(new Phrase("cli.deadline.twice", file.toString(), String.join(", ", twice)));
        }
    }

    private static boolean isKnown(String column) {
        return FOR_PEOPLE.contains(column)
                || new CommandLine(new DeadlineOptions()).getCommandSpec().findOption("--" + column) != null;
    }

    /// What a line says for the options of a case.
    static Map<String, String> said(CommandLine line) {
        var values = new HashMap<String, String>();
        line.getParseResult().matchedOptions().stream()
                .filter(option ->
                        isKnown(bare(option)) && !option.stringValues().isEmpty())
                .forEach(
                        option -> values.put(bare(option), option.stringValues().getLast()));
        return values;
    }

    private static String bare(OptionSpec option) {
        return option.longestName().replaceFirst("^--", "");
    }

    Stream<Case> cases() {
        return rows.stream().map(this::understood);
    }

    private Case understood(CsvRecord row) {
        var line = row.getStartingLineNumber();
        if (row.getFieldCount() != columns.size()) {
            return new Case.NotUnderstood(line, new Phrase("cli.deadline.cells", row.getFieldCount(), columns.size()));
        }
        var values = new LinkedHashMap<>(usual);
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.getField(i).strip();
            if (!cell.isEmpty()) {
                values.put(columns.get(i), cell);
            }
        }
        var asked = new DeadlineOptions();
        try {
            Cli.understanding(new CommandLine(asked)).parseArgs(words(values));
        } catch (ParameterException mistake) {
            return new Case.NotUnderstood(line, Mistakes.phrase(mistake));
        }
        return asked.missing()
                .<Case>map(name -> new Case.NotUnderstood(line, new Phrase("cli.missing", name)))
                .orElseGet(() -> new Case.Understood(line, values.getOrDefault(ID, ""), asked));
    }

    private static String[] words(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> !FOR_PEOPLE.contains(value.getKey()))
                .map(value -> "--" + value.getKey() + "=" + value.getValue())
                .toArray(String[]::new);
    }
}
