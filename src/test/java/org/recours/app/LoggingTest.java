package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LoggingTest {

    @TempDir
    private Path folder;

    @AfterEach
    void closeTheFile() {
        Logging.silence();
    }

    @Test
    void aLineSaysWhenAndWhatAndHowMany() throws Exception {
        Logging.writeTo(folder);
        LoggerFactory.getLogger("org.recours.ledger.Ledger").info("rebuilt {} records", 12);
        assertTrue(log().strip().endsWith("INFO org.recours.ledger.Ledger rebuilt 12 records"), log());
    }

    @Test
    void anExceptionTellsWhereItCameFromAndNeverWhatItSays() throws Exception {
        Logging.writeTo(folder);
        var thrown = new IllegalStateException("Fatima", new java.io.IOException("Omar"));
        LoggerFactory.getLogger("org.recours.store.Database").error("not opened", thrown);
        assertTrue(log().contains("java.lang.IllegalStateException") && log().contains("java.io.IOException"), log());
        assertTrue(log().contains("LoggingTest.java"), log());
        assertFalse(log().contains("Fatima") || log().contains("Omar"), log());
    }

    @Test
    void aFolderMayHaveASignThatTheLogKnowsOtherwise() throws Exception {
        var odd = Files.createDirectory(folder.resolve("100% %g ملف"));
        Logging.writeTo(odd);
        LoggerFactory.getLogger("org.recours.ledger.Ledger").info("opened");
        assertTrue(Files.readString(odd.resolve("recours.0.log")).endsWith("opened\n"));
    }

    @Test
    void librariesAreSilent() throws Exception {
        Logging.writeTo(folder);
        LoggerFactory.getLogger("org.jooq.tools.LoggerListener").error("select from person where name = Fatima");
        assertEquals("", log());
    }

    private String log() throws Exception {
        return Files.readString(folder.resolve("recours.0.log"));
    }
}
