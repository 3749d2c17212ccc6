package org.recours.architecture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibrariesTest {

    @Test
    void everyLibraryStaysInItsRing() {
        Gate.holds(Libraries.keptBelow(Tree.ROOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        database                | java.sql.Connection
        database                | org.jooq.DSLContext
        database                | org.h2.Driver
        paper                   | org.apache.pdfbox.pdmodel.PDDocument
        paper                   | java.awt.font.GlyphVector
        QR codes                | com.google.zxing.Writer
        templates               | com.samskivert.mustache.Mustache
        cryptography            | javax.crypto.Cipher
        cryptography            | org.bouncycastle.crypto.hpke.HPKE
        cryptography            | java.security.Signature
        JSON                    | tools.jackson.databind.ObjectMapper
        CBOR                    | tools.jackson.dataformat.cbor.CBORFactory
        tokens of JSON and CBOR | tools.jackson.core.JsonParser
        YAML                    | org.snakeyaml.engine.v2.api.Load
        holidays                | de.focus_shift.jollyday.core.HolidayManager
        ICU                     | com.ibm.icu.text.Bidi
        network                 | java.net.Socket
        network                 | java.net.http.HttpClient
        window                  | javafx.stage.Stage
        window                  | atlantafx.base.theme.PrimerLight
        command line            | picocli.CommandLine
        log file                | java.util.logging.Handler
        """)
    void aLibraryOutsideItsRingIsFound(String library, String type) {
        Gate.bites(
                Libraries.keptBelow(Tree.BROKEN_ROOT),
                library + " is not for this ring: Field <org.recours.architecture.broken.usecase.KnowsEveryLibrary."
                        + "of" + type.substring(type.lastIndexOf('.') + 1) + "> has type <" + type + ">");
    }

    @Test
    void theDomainDoesNotEvenKnowTheLog() {
        Gate.bites(
                Libraries.keptBelow(Tree.BROKEN_ROOT),
                "log is not for this ring: Field <" + Tree.BROKEN_ROOT + ".domain.SeesAScreen.log>");
    }

    @Test
    void aLibraryThatNobodyDecidedOnIsFound() {
        Gate.bites(
                Libraries.keptBelow(Tree.BROKEN_ROOT),
                "no ring is named for this library: Field <" + Tree.BROKEN_ROOT
                        + ".usecase.KnowsEveryLibrary.ofMatcher>");
    }
}
