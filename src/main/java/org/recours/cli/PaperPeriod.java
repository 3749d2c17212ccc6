package org.recours.cli;

import java.util.Locale;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.deadline.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What a paper says of the time: `48h`, `7d`, `PT48H`, `P5WD`, `none`, `unreadable`.
final class PaperPeriod implements ITypeConverter<PrintedPeriod> {

    @Override
    public PrintedPeriod convert(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "none" -> PrintedPeriod.NotStated.NOT_STATED;
            case "unreadable" -> PrintedPeriod.Unreadable.UNREADABLE;
            default ->
                Period.parse(code(written.strip().toUpperCase(Locale.ROOT)))
                        .map(period -> new PrintedPeriod.Stated(period.toString()))
                        .orElseThrow(() -> new TypeConversionException(written));
        };
    }

    private static String code(String written) {
        if (written.matches("\\d{1,4}H")) {
            return "PT" + written;
        }
        return written.matches("\\d{1,4}D") ? "P" + written : written;
    }
}
