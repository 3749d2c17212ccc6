package org.recours.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.deadline.Situation;
import org.recours.usecase.UrgentAnswers;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The six questions of the urgent path. An answer that is left out is "I don’t know".
final class UrgentOptions {

    @Option(names = "--who", paramLabel = "NAME", descriptionKey = "cli.urgent.who", defaultValue = "")
    private String who = "";

    @Option(names = "--what", paramLabel = "WHAT", descriptionKey = "cli.urgent.what", converter = SituationCode.class)
    private @Nullable Situation what;

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "cli.urgent.rule")
    private @Nullable String rule;

    @Option(names = "--told", paramLabel = "WHEN", descriptionKey = "cli.urgent.told")
    private @Nullable EventDate told;

    @Option(names = "--where", paramLabel = "PLACE", descriptionKey = "cli.urgent.where", defaultValue = "")
    private String where = "";

    @Option(
            names = "--paper",
            paramLabel = "PERIOD",
            descriptionKey = "cli.urgent.paper",
            converter = PaperPeriod.class)
    private @Nullable PrintedPeriod paper;

    @Option(names = "--spoken", paramLabel = "LL", descriptionKey = "cli.urgent.spoken", defaultValue = "")
    private String spoken = "";

    @Option(names = "--reach", paramLabel = "HOW", descriptionKey = "cli.urgent.reach", defaultValue = "")
    private String reach = "";

    @Option(names = "--responsible", paramLabel = "NAME", descriptionKey = "cli.urgent.responsible", defaultValue = "")
    private String responsible = "";

    /// The answers as they were given.
    UrgentAnswers answers(UrgentAnswers.Ids ids) {
        return new UrgentAnswers(
                ids,
                who,
                situation(),
                Optional.ofNullable(rule),
                Optional.ofNullable(told),
                where,
                Optional.ofNullable(paper),
                spoken,
                reach,
                responsible);
    }

    Optional<Situation> situation() {
        return Optional.ofNullable(what);
    }

    Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /// `detention`, `removal`, `entry-refusal`, `refusal`.
    static final class SituationCode implements ITypeConverter<Situation> {
        @Override
        public Situation convert(String written) {
            try {
                return Situation.valueOf(
                        written.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(written);
            }
        }
    }
}
