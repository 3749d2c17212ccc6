package org.recours.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.usecase.ComputeDeadline;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;

class CliTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aDeadlineIsComputedAndExplainedWithoutAProfile() {
        assertEquals(0, run(Language.FRENCH, "deadline", "--rule", "fr.cnda", "--event", "2026-10-28"));
        assertTrue(said(out).contains("lundi 30 novembre 2026"), said(out));
        assertEquals("", said(err));
    }

    @Test
    void scriptsReadTheDatesAsJson() {
        assertEquals(0, run(Language.ENGLISH, "--json", "deadline", "--rule", "fr.cnda", "--event", "2026-10-28"));
        var json = JsonMapper.shared().readTree(said(out));
        assertEquals("fr.cnda", json.get("rule").asString());
        assertEquals("2026-11-30", json.get("legalLastDay").asString());
        assertEquals("2026-11-27", json.get("safeDate").asString());
        assertTrue(json.get("internalTarget").isString() && json.get("status").isString());
        assertTrue(json.get("steps").isArray() && !json.get("steps").isEmpty());
    }

    @Test
    void theExplanationCanBeInAnotherLanguageThanTheProgram() {
        run(Language.ENGLISH, "deadline", "--rule", "fr.cnda", "--event", "2026-10-28", "--language", "ar");
        assertTrue(said(out).contains("الاثنين"), said(out));
    }

    @Test
    void aRuleThatDoesNotExistIsNamedAndNothingIsPrinted() {
        assertEquals(1, run(Language.ENGLISH, "deadline", "--rule", "xx", "--event", "2026-10-28"));
        assertEquals("There is no rule xx.", said(err).strip());
        assertEquals("", said(out));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        deadline --rule fr.cnda                           | Il manque dans la commande --event
        deadline --rule a --event x                       | --event ne peut pas être x
        deadline --rule a --event 0202-10-28              | Non compris : --event 0202-10-28. Son année est passée depuis longtemps : écrivez-la avec quatre chiffres, comme 2026-11-03.
        deadline --rule a --event 2026-02-30              | --event ne peut pas être 2026-02-30
        deadline --rule a --event 2026-10-28 --language q | --language ne peut pas être q
        deadline --rule a --rule b --event 2026-10-28     | Indiqué deux fois --rule
        deadline --rule a --event 2026-10-28 --nope       | Non compris --nope
        nope                                              | Non compris nope
        """)
    void wrongUseIsAnsweredInThePersonsLanguage(String line, String sentence) {
        assertEquals(2, run(Language.FRENCH, line.split(" +", -1)));
        assertEquals(sentence, said(err).lines().findFirst().orElse(""));
        assertEquals("", said(out));
    }

    @Test
    void withoutACommandTheLineSaysWhatThereIs() {
        assertEquals(2, run(Language.ARABIC));
        assertTrue(said(err).contains("الأوامر") && said(err).contains("deadline"), said(err));
    }

    @Test
    void failingSurroundingsAreToldAndABugShowsACodeAndNoWords() {
        assertEquals(1, run(Language.ENGLISH, "fail"));
        assertEquals(
                "The folder /x cannot be written. Nothing was changed. Choose another folder, or make it writable.",
                said(err).strip());
        err.reset();
        assertEquals(1, run(Language.ENGLISH, "break"));
        assertTrue(said(err).contains("IllegalStateException") && !said(err).contains("Fatima"), said(err));
    }

    private int run(Language language, String... arguments) {
        var output = new Output(Text.in(language), print(out), print(err));
        var deadlines = new ComputeDeadline(Packs.shipped(), Holidays.shipped(), ZoneOffset.UTC);
        var today = LocalDate.of(2026, 11, 3);
        List<Function<GlobalOptions, ? extends Callable<Integer>>> commands = List.of(
                options -> new DeadlineCommand(options, output, deadlines, () -> today),
                _ -> new Failing(new Problem(new Phrase("app.folderNotWritable", "/x"))),
                _ -> new Breaking(new IllegalStateException("Fatima")));
        return new Cli(output, "recours test", commands).run(List.of(arguments));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Command(name = "fail", description = "cli.about")
    private record Failing(Problem problem) implements Callable<Integer> {
        @Override
        public Integer call() {
            throw problem;
        }
    }

    @Command(name = "break", description = "cli.about")
    private record Breaking(IllegalStateException bug) implements Callable<Integer> {
        @Override
        public Integer call() {
            throw bug;
        }
    }
}
