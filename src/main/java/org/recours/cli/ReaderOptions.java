package org.recours.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.text.Language;
import org.recours.text.Reader;
import org.recours.usecase.WholeCase;
import picocli.CommandLine.Option;

/// For whom a paper is printed: any language, spoken by the program or not, and the calendar of the reader.
final class ReaderOptions {

    @Option(
            names = "--language",
            paramLabel = "LL",
            descriptionKey = "cli.option.readerLanguage",
            converter = LanguageCode.class)
    private @Nullable String language;

    @Option(names = "--calendar", paramLabel = "NAME", descriptionKey = "cli.option.calendar")
    private @Nullable CalendarSystem calendar;

    /// @param otherwise stands in for a language that the program does not speak
    Reader of(WholeCase whole, Desk.Papers papers, Language otherwise) {
        var reader = papers.reader().run(whole, Optional.ofNullable(language), otherwise);
        return calendar == null ? reader : reader.in(calendar);
    }
}
