package org.recours.architecture;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the sources say: to a person, to the log, and when something fails.
class SourcesTest {

    @Test
    void nothingOfAClientReachesALog() {
        Gate.holds(new LogRule(JavaSources.MAIN).objections());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LOG.info("opened {}", name);          | logs name, which is no id, count or constant
        LOG.info("opened " + name);           | logs a message that is not a literal
        LOG.info("opened {} of {}", 3, when); | logs when, which is no id, count or constant
        LOG.warn("lost {}", id.toString());   | logs id.toString(), which is no id, count or constant
        """)
    void aLogOfWordsIsFound(String statement, String why) {
        Gate.bites(new LogRule(logging(statement)).objections(), why);
    }

    @Test
    void aLogOfIdsCountsAndConstantsIsFine() {
        var statement = """
            LOG.warn("rebuilt {} {} {}", id, 3, Thread.State.NEW, new java.io.IOException());
            """;
        Gate.holds(new LogRule(logging(statement)).objections());
    }

    @Test
    void nothingOfAClientIsPrintedByARecord() {
        Gate.holds(new ToStringRule(JavaSources.MAIN).objections());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        record Person(String name) {}                                     | would print [name]
        record Person(java.util.Optional<java.time.LocalDate> born) {}    | would print [born]
        record Person(String name) { public String toString() { return "Person " + name; } } | prints name
        """)
    void aRecordThatPrintsAClientIsFound(String record, String why) {
        Gate.bites(new ToStringRule(inDomain(record)).objections(), why);
    }

    @Test
    void aRecordThatPrintsItsIdIsFine() {
        Gate.holds(new ToStringRule(inDomain("""
            record CaseId(long value) {}
            record CaseFile(CaseId id, String title, int parties) {
                @Override public String toString() { return "CaseFile[" + id + " " + parties + "]"; }
            }
            """)).objections());
    }

    @Test
    void everyConstantHasItsMessage() {
        Gate.holds(new ConstantKeyRule(JavaSources.MAIN, WordsTest.ENGLISH.keys()).objections());
    }

    @Test
    void aConstantWithoutAMessageIsFound() {
        var source = inRing("ui", "String key = \"code.state.\" + Thread.currentThread().getState().name();");
        var allButOne = Set.of(
                "code.state.new",
                "code.state.RUNNABLE",
                "code.state.BLOCKED",
                "code.state.timedWaiting",
                "code.state.WAITING");
        Gate.bites(new ConstantKeyRule(source, allButOne).objections(), "code.state.TERMINATED is no message");
    }

    @Test
    void nobodyCatchesMoreThanItAnswersFor() {
        Gate.holds(new CatchRule(JavaSources.MAIN).objections());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exception", "RuntimeException", "Throwable"})
    void aBroadCatchIsFound(String type) {
        Gate.bites(new CatchRule(catching(type, "System.exit(1);")).objections(), "catches every " + type);
    }

    @Test
    void anEmptyCatchIsFound() {
        Gate.bites(new CatchRule(catching("IllegalStateException", "")).objections(), "catches and does nothing");
    }

    @Test
    void noSentenceStandsInJava() {
        Gate.holds(new SentenceRule(JavaSources.MAIN).objections());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String s = \"Nothing was lost\";",
                "new javafx.scene.control.Button(\"Save\");",
                "new javafx.scene.control.Label(\"حفظ\");",
                "new javafx.scene.control.Label().setText(\"Saved\");",
                "System.out.println(\"Saved\");"
            })
    void aSentenceInJavaIsFound(String statement) {
        Gate.bites(new SentenceRule(inRing("ui", statement)).objections(), "holds words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new IllegalStateException(\"a case needs a title\");",
                "new javafx.scene.control.Button().setId(\"saveCase\");",
                "String key = \"case.saved\";"
            })
    void whatNobodyReadsOnAScreenIsNoSentence(String statement) {
        Gate.holds(new SentenceRule(inRing("ui", statement)).objections());
    }

    @Test
    void theStoreMaySpeakSqlButNotEnglish() {
        Gate.holds(new SentenceRule(inRing("store", "String sql = \"select id from case_file\";")).objections());
        Gate.bites(
                new SentenceRule(inRing("store", "String told = \"The list is read\";")).objections(), "holds words");
    }

    @Test
    void aLabelForMachinesIsNoSentence() {
        Gate.holds(new SentenceRule(inRing("vault", "String label = \"recours parcel 1\";")).objections());
        Gate.bites(new SentenceRule(inRing("ui", "String label = \"recours parcel 1\";")).objections(), "holds words");
    }

    private static JavaSources inDomain(String type) {
        return JavaSources.sample("package org.recours.domain.person;\n" + type);
    }

    private static JavaSources logging(String statement) {
        return JavaSources.sample("""
            package org.recours.ledger;
            class Sample {
                record CaseId(long value) {}
                private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(Sample.class);
                void run(String name, CaseId id, java.time.LocalDate when) { %s }
            }
            """.formatted(statement));
    }

    private static JavaSources catching(String type, String block) {
        return JavaSources.sample("""
            package org.recours.usecase;
            class Sample {
                void run() { try { toString(); } catch (%s e) { %s } }
            }
            """.formatted(type, block));
    }

    private static JavaSources inRing(String ring, String statement) {
        return JavaSources.sample("""
            package org.recours.%s;
            class Sample {
                void run() { %s }
            }
            """.formatted(ring, statement));
    }
}
