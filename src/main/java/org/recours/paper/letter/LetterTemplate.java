package org.recours.paper.letter;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recours.domain.document.LetterKind;
import org.recours.text.Language;

/// A letter with named blanks, in one language, and who answers for its words.
///
/// The file is text: a head of `name: value` lines, a line `---`, the body. `packs/letters/README.md` says how a body
/// is written.
///
/// @param id the same in every language
/// @param title for the person who chooses, in the language of the letter
/// @param author who wrote it
/// @param status what was checked and by whom, in words
/// @param body Mustache that names [org.recours.domain.document.LetterField]s alone
public record LetterTemplate(
        String id,
        Language language,
        LetterKind kind,
        String title,
        String version,
        String author,
        String status,
        String body) {

    private static final String END_OF_HEAD = "---";

    /// Checks every name in the body, so that a wrong one is found before a letter is due.
    public LetterTemplate {
        TemplateNames.check(body);
    }

    /// Reads a template file.
    ///
    /// @throws TemplateException when a line of the head is missing or unknown, or a name in the body
    public static LetterTemplate parse(String file) {
        var lines = file.lines().toList();
        var end = lines.indexOf(END_OF_HEAD);
        if (end < 0) {
            throw new TemplateException("no line " + END_OF_HEAD);
        }
        var head = new Head(new LinkedHashMap<>());
        lines.subList(0, end).forEach(head::add);
        var template = new LetterTemplate(
                head.take("id"),
                head.language(),
                head.kind(),
                head.take("title"),
                head.take("version"),
                head.take("author"),
                head.take("status"),
                String.join("\n", lines.subList(end + 1, lines.size())) + "\n");
        head.end();
        return template;
    }

    private record Head(Map<String, String> values) {

        void add(String line) {
            var colon = line.indexOf(':');
            if (colon < 0) {
                throw new TemplateException("no colon in the head: " + line);
            }
            values.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }

        String take(String name) {
            return Optional.ofNullable(values.remove(name))
                    .orElseThrow(() -> new TemplateException("the head does not say " + name));
        }

        Language language() {
            var code = take("language");
            return Language.of(code).orElseThrow(() -> new TemplateException("not a language of the program: " + code));
        }

        LetterKind kind() {
            var name = take("kind");
            for (var kind : LetterKind.values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return kind;
                }
            }
            throw new TemplateException("not a kind of letter: " + name);
        }

        void end() {
            if (!values.isEmpty()) {
                throw new TemplateException("unknown in the head: " + values.keySet());
            }
        }
    }
}
