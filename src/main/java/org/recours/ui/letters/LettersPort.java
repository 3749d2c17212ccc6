package org.recours.ui.letters;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.document.Letter;
import org.recours.domain.document.LetterField;
import org.recours.domain.document.PageImage;
import org.recours.domain.document.Printout;
import org.recours.domain.document.ReferralCardData;
import org.recours.domain.document.SlipCode;
import org.recours.domain.document.SlipData;
import org.recours.text.Language;
import org.recours.text.Reader;
import org.recours.ui.sheet.DraftPort;
import org.recours.ui.sheet.Reading;
import org.recours.usecase.WholeCase;

/// What the papers of a case need from the rest of the program. Those that say nothing else block.
///
/// @param open     reads the case
/// @param write    lays a letter out
/// @param title    of a letter, in a language; does not block
/// @param reader   who reads a paper
/// @param slip     lays a pocket slip out
/// @param sheets   lays out what is about the dates of a case
/// @param card     lays a referral card out
/// @param page     a page as a picture, from 0
/// @param record   makes edits durable
/// @param code     a new code for a slip or a card; does not block
/// @param closesAt the hour printed on slips
/// @param reading  how dates are read and said
/// @param writer   who writes, and when
/// @param drafts   where what is typed for a paper and not kept is kept for this seat
public record LettersPort(
        Function<RecordId, Optional<WholeCase>> open,
        Write write,
        BiFunction<String, Language, String> title,
        ReadBy reader,
        BiFunction<SlipData, Reader, Printout> slip,
        Sheets sheets,
        BiFunction<ReferralCardData, Language, Printout> card,
        BiFunction<Printout, Integer, PageImage> page,
        BiConsumer<Compartment, List<Edit>> record,
        Supplier<SlipCode> code,
        Supplier<Optional<LocalTime>> closesAt,
        Reading reading,
        Writer writer,
        DraftPort drafts) {

    /// Lays a letter out.
    @FunctionalInterface
    public interface Write {
        /// @param typed for this letter alone, before what is recorded
        Letter write(String template, Language language, WholeCase whole, Map<LetterField, String> typed);
    }

    /// Who reads a paper: the language as told or chosen, and where the clinic is.
    @FunctionalInterface
    public interface ReadBy {
        /// @param language ISO 639 code of what the person reads
        /// @param words the program’s own language that stands in for one that it does not speak
        Reader read(WholeCase whole, Optional<String> language, Language words);
    }

    /// Sheets about the dates of a case; empty where no day is known.
    public record Sheets(
            BiFunction<WholeCase, Reader, Optional<Printout>> explanation,
            BiFunction<WholeCase, Language, Optional<Printout>> controlSheet,
            BiFunction<WholeCase, Language, Printout> timeline) {}

    /// Who writes, and when by the confirmed clock of the desk.
    public record Writer(String member, Supplier<RecordId> newId, Supplier<ZonedDateTime> now) {}
}
