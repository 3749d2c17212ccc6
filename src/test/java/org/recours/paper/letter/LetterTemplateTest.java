package org.recours.paper.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recours.domain.document.LetterField;
import org.recours.domain.document.LetterKind;
import org.recours.text.Language;
import org.recours.text.Text;

class LetterTemplateTest {

    private static final String HEAD = """
        id: appeal
        language: en
        kind: appeal
        title: Appeal
        version: 1
        author: Somebody
        status: Not read
        ---
        """;

    @ParameterizedTest
    @EnumSource
    void everyLetterComesInEveryLanguage(Language language) {
        var templates = LetterTemplates.shipped();
        assertEquals(
                LetterKind.APPEAL,
                templates.find("appeal", language).orElseThrow().kind());
        assertEquals(
                LetterKind.COMPLAINT,
                templates.find("complaint", language).orElseThrow().kind());
    }

    @Test
    void aTemplateSaysWhoAnswersForIt() {
        for (var template : LetterTemplates.shipped().all()) {
            for (var words : List.of(template.title(), template.version(), template.author(), template.status())) {
                assertFalse(words.isBlank(), template.id() + " " + template.language());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{personNaem}}",
                "{{class}}",
                "{{narrative.class.name}}",
                "{{narrative.getClass.forName}}",
                "{{#narrative}}{{toString}}{{/narrative}}",
                "{{#getClass}}x{{/getClass}}",
                "{{^hashCode}}x{{/hashCode}}",
                "{{-index}}",
                "{{>appeal.en}}",
                "{{<appeal}}{{/appeal}}",
                "{{$block}}x{{/block}}",
                "{{#narrative}}unfinished",
                "a reserved \uFDD0 character"
            })
    void aTemplateThatAsksForMoreThanFieldsIsRefused(String body) {
        assertThrows(TemplateException.class, () -> LetterTemplate.parse(HEAD + body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "language", "kind", "title", "version", "author", "status", "---"})
    void aHeadThatLacksALineIsRefused(String name) {
        var lines = HEAD.lines().filter(line -> !line.startsWith(name)).toList();
        assertThrows(TemplateException.class, () -> LetterTemplate.parse(String.join("\n", lines) + "\nWords"));
    }

    @Test
    void aHeadWithAnUnknownLineIsRefused() {
        assertThrows(TemplateException.class, () -> LetterTemplate.parse("colour: red\n" + HEAD + "Words"));
    }

    /// What a hostile template would find if the check of its names did not stand before it.
    public static final class Tempting {

        static final AtomicBoolean TOUCHED = new AtomicBoolean();

        public final String field = "secret";

        public String method() {
            TOUCHED.set(true);
            return "secret";
        }

        @Override
        public String toString() {
            TOUCHED.set(true);
            return "secret";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{bean.field}}", "{{bean.method}}", "{{#bean}}{{method}}{{field}}{{/bean}}", "{{bean.class}}"})
    void evenUncheckedATemplateReachesNoMethodAndNoField(String body) {
        var filled = new TemplateFill(Text.in(Language.ENGLISH)).fill(body, Map.of("bean", new Tempting()));
        assertFalse(filled.contains("secret"), filled);
        assertFalse(Tempting.TOUCHED.get());
    }

    @Test
    void evenUncheckedATemplatePrintsNoObject() {
        var fill = new TemplateFill(Text.in(Language.ENGLISH));
        var values = Map.<String, Object>of("bean", new Tempting());
        assertThrows(IllegalArgumentException.class, () -> fill.fill("{{bean}}", values));
        assertFalse(Tempting.TOUCHED.get());
    }

    @Test
    void everyFieldHasItsNameInTemplatesAndInEveryLanguage() {
        for (var field : LetterField.values()) {
            assertEquals(field, LetterField.of(field.placeholder()).orElseThrow());
            for (var language : Language.values()) {
                assertFalse(Text.in(language).get(field.phrase()).isBlank());
            }
        }
        for (var kind : LetterKind.values()) {
            assertFalse(Text.in(Language.ENGLISH).get(kind.phrase()).isBlank());
        }
        assertEquals("personOtherNames", LetterField.PERSON_OTHER_NAMES.placeholder());
    }

    @Test
    void everyFieldOfAFullCaseHasAValue() {
        var values = FieldValues.of(LetterSamples.full(), Text.in(Language.FRENCH));
        for (var field : LetterField.values()) {
            assertTrue(values.containsKey(field.placeholder()), field.name());
        }
    }
}
