package org.recours.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A name as given. One letter can be a name; nothing is none.
final class Name implements ITypeConverter<String> {

    @Override
    public String convert(String given) {
        if (given.isBlank()) {
            throw new TypeConversionException("blank");
        }
        return given.strip();
    }
}
