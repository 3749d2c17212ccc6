package org.recours.cli;

import org.recours.domain.calendar.Countries;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the code of any country, ISO 3166, in large or small letters.
final class CountryCode implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        return Countries.read(value).orElseThrow(() -> new TypeConversionException(value));
    }
}
