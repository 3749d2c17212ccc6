package org.recours.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A number of days from today on.
final class Days implements ITypeConverter<Integer> {

    private static final int MOST = 36_500;

    @Override
    public Integer convert(String given) {
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > MOST) {
            throw new TypeConversionException(given);
        }
        return Integer.valueOf(given);
    }
}
