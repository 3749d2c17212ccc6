package org.recours.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recours.domain.document.Letter;
import org.recours.domain.document.LetterField;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `letter --template ID --case NUMBER --language L --out OUT.pdf`: a letter of a case.
@Command(name = "letter", description = "cli.letter.about")
public final class LetterCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--template", required = true, paramLabel = "ID", descriptionKey = "cli.option.template")
    private String template = "";

    @Option(names = "--case", required = true, paramLabel = "NUMBER", descriptionKey = "cli.option.case")
    private String number = "";

    @Option(names = "--language", paramLabel = "LL", descriptionKey = "cli.option.letterLanguage")
    private @Nullable Language language;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    public LetterCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.openOnAKnownDay(desk -> {
            var output = entrance.output();
            var written =
                    Optional.ofNullable(language).orElseGet(() -> output.text().language());
            var letter = desk.letters().get().run(template, written, CaseChoice.of(desk, number), Map.of());
            if (letter.isEmpty()) {
                output.tell(new Phrase("cli.letter.noTemplate", template));
                return Exit.COULD_NOT;
            }
            OutputFile.write(out, letter.get().printout().pdf());
            tell(letter.get());
            return Exit.DONE;
        });
    }

    private void tell(Letter letter) {
        var output = entrance.output();
        if (entrance.isJson()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("out", out.toString());
            json.put("pages", letter.printout().pages());
            json.put(
                    "missing",
                    letter.missing().stream().map(LetterField::placeholder).toList());
            json.put("unprintable", letter.unprintable());
            output.json(json);
            return;
        }
        output.line(output.text().get("cli.letter.written", out.toString()));
        missing(letter).ifPresent(names -> output.line(output.text().get("cli.letter.missing", names)));
        if (!letter.unprintable().isEmpty()) {
            output.tell(new Phrase("cli.letter.unprintable", String.join(" ", letter.unprintable())));
        }
    }

    private Optional<String> missing(Letter letter) {
        List<LetterField> missing = letter.missing();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(missing.stream()
                        .map(field -> entrance.output().text().get("letter.field." + field))
                        .collect(Collectors.joining(", ")));
    }
}
