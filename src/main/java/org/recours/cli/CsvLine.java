package org.recours.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Values as one line of CSV.
final class CsvLine {

    private CsvLine() {}

    static String of(List<String> values) {
        var line = new StringWriter();
        try (var csv = CsvWriter.builder().build(line)) {
            csv.writeRecord(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return line.toString().stripTrailing();
    }
}
