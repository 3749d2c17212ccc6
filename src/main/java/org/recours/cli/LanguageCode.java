package org.recours.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the code of any language, ISO 639.
final class LanguageCode implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        if (!value.matches("[a-z]{2,3}")) {
            throw new TypeConversionException(value);
        }
        return value;
    }
}
