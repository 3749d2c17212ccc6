package org.recours.paper.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.text.Language;

/// The letters that come with the program, each in every language that it speaks.
public final class LetterTemplates {

    private static final List<String> IDS = List.of("appeal", "complaint");
    private static final String FOLDER = "/org/recours/packs/letters/";

    private final List<LetterTemplate> templates;

    private LetterTemplates(List<LetterTemplate> templates) {
        this.templates = List.copyOf(templates);
    }

    /// Reads them.
    public static LetterTemplates shipped() {
        var templates = new ArrayList<LetterTemplate>();
        for (var id : IDS) {
            for (var language : Language.values()) {
                templates.add(LetterTemplate.parse(read(FOLDER + id + "." + language.code() + ".mustache")));
            }
        }
        return new LetterTemplates(templates);
    }

    public List<LetterTemplate> all() {
        return templates;
    }

    /// The letter with this id in this language.
    public Optional<LetterTemplate> find(String id, Language language) {
        return templates.stream()
                .filter(template -> template.id().equals(id) && template.language() == language)
                .findFirst();
    }

    private static String read(String resource) {
        try (var stream = LetterTemplates.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
