package org.recours.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final String SOURCE_FILE = Tree.read(Path.of("i18n/messages.properties"));
    /// The source of every sentence.
    static final Words ENGLISH = Words.parse("en", SOURCE_FILE);
    private static final Set<String> SECTIONS = Words.sections(SOURCE_FILE);
    private static final List<String> JAVA =
            Tree.files(Tree.MAIN_SOURCES, ".java").stream().map(Tree::read).toList();
    private static final List<String> RESOURCES = Stream.of(".yaml", ".yml", ".mustache", ".json")
            .flatMap(ending -> Tree.files(Path.of("src/main/resources"), ending).stream())
            .map(Tree::read)
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void everyLanguageSaysWhatTheSourceSays(String language) {
        Gate.holds(translation(language).differencesFrom(ENGLISH));
    }

    @Test
    void aMissingMessageIsFound() {
        Gate.bites(french("").differencesFrom(english("kit.save=Save")), "kit.save is missing");
    }

    @Test
    void aMessageThatOnlyATranslationHasIsFound() {
        Gate.bites(french("kit.save=Enregistrer").differencesFrom(english("")), "kit.save is not in the source");
    }

    @Test
    void anEnglishSentenceInFrenchIsFound() {
        var line = "kit.save=Save the case now";
        Gate.bites(french(line).differencesFrom(english(line)), "kit.save is not translated");
    }

    @Test
    void anEnglishWordInArabicIsFound() {
        var line = "kit.save=Save";
        Gate.bites(arabic(line).differencesFrom(english(line)), "kit.save is not translated");
    }

    @Test
    void aNameThatIsTheSameEverywhereIsNoSlip() {
        var line = "kit.name=Recours {0} PDF";
        Gate.holds(arabic(line).differencesFrom(english(line)));
    }

    @Test
    void aLostPlaceIsFound() {
        Gate.bites(
                french("kit.of=Page {0}").differencesFrom(english("kit.of=Page {0} of {1}")),
                "kit.of has other places than the source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar"})
    void noMessageHasASlip(String language) {
        Gate.holds(translation(language).slips());
    }

    @Test
    void aPluralWithoutTheArabicDualIsFound() {
        var line = "kit.n={0, plural, =0 {لا} one {واحد} few {# قليل} many {# كثير} other {#}}";
        Gate.bites(arabic(line).slips(), "kit.n lacks the plural form two");
    }

    @Test
    void aPluralInsideAPluralIsLookedAtToo() {
        var line = "kit.n={0, plural, one {{1, plural, other {x}}} other {x}}";
        Gate.bites(english(line).slips(), "kit.n lacks the plural form one");
    }

    @Test
    void aStraightApostropheIsFound() {
        Gate.bites(french("kit.of=l'avis").slips(), "kit.of has a straight apostrophe");
    }

    @Test
    void aTrailingColonIsFound() {
        Gate.bites(english("kit.name=Name:").slips(), "kit.name ends with a colon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar"})
    void everyKeyStandsOnceAndInItsSection(String language) {
        Gate.holds(translation(language).twice());
        Gate.holds(translation(language).strays());
    }

    @Test
    void aKeyThatStandsTwiceIsFound() {
        Gate.bites(english("kit.name=Name\nkit.name=Title").twice(), "kit.name");
    }

    @Test
    void aKeyInAnotherSectionIsFound() {
        Gate.bites(english("case.name=Name").strays(), "case.name");
    }

    @Test
    void everyMessageThatIsNamedExists() {
        Gate.holds(WordKeys.missing(JAVA, ENGLISH.keys(), SECTIONS));
    }

    @Test
    void aNamedMessageThatDoesNotExistIsFound() {
        Gate.bites(missing("text.get(\"kit.nothing\")"), "kit.nothing is named in Java and is no message");
    }

    @Test
    void aPrefixUnderWhichNothingStandsIsFound() {
        Gate.bites(missing("\"code.kind.\" + kind"), "no message begins with code.kind.");
    }

    @Test
    void aFileNameIsNoMessage() {
        Gate.holds(missing("\"kit.css\""));
    }

    @Test
    void everyMessageIsUsed() {
        Gate.holds(WordKeys.in(JAVA, RESOURCES, SECTIONS).unused(ENGLISH.keys()));
    }

    @Test
    void anUnusedMessageIsFound() {
        var used =
                WordKeys.in(List.of("\"kit.one\"", "\"code.kind.\" + kind"), List.of("title: rule.fr.cnda"), SECTIONS);
        var keys = english("kit.one=One\nkit.two=Two\ncode.kind.APPEAL=Appeal\nrule.fr.cnda=CNDA")
                .keys();
        Gate.bites(used.unused(keys), "kit.two is used nowhere");
    }

    private static List<String> missing(String source) {
        return WordKeys.missing(List.of(source), Set.of("kit.save"), Set.of("kit", "code"));
    }

    private static Words translation(String language) {
        var suffix = language.equals("en") ? "" : "_" + language;
        return Words.parse(language, Tree.read(Path.of("i18n/messages" + suffix + ".properties")));
    }

    private static Words english(String lines) {
        return Words.parse("en", "# ---- kit: controls\n" + lines);
    }

    private static Words french(String lines) {
        return Words.parse("fr", "# ---- kit: controls\n" + lines);
    }

    private static Words arabic(String lines) {
        return Words.parse("ar", "# ---- kit: controls\n" + lines);
    }
}
