package org.recours.architecture.broken.usecase;

import atlantafx.base.theme.PrimerLight;
import com.google.zxing.Writer;
import com.ibm.icu.text.Bidi;
import com.samskivert.mustache.Mustache;
import de.focus_shift.jollyday.core.HolidayManager;
import java.awt.font.GlyphVector;
import java.net.Socket;
import java.net.http.HttpClient;
import java.security.Signature;
import java.sql.Connection;
import java.util.logging.Handler;
import javafx.stage.Stage;
import javax.crypto.Cipher;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.crypto.hpke.HPKE;
import org.h2.Driver;
import org.hamcrest.Matcher;
import org.jooq.DSLContext;
import org.snakeyaml.engine.v2.api.Load;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.cbor.CBORFactory;

/// Breaks "one library, one ring" with every library of the table.
public record KnowsEveryLibrary(
        Connection ofConnection,
        DSLContext ofDSLContext,
        Driver ofDriver,
        PDDocument ofPDDocument,
        GlyphVector ofGlyphVector,
        Writer ofWriter,
        Mustache ofMustache,
        Cipher ofCipher,
        HPKE ofHPKE,
        Signature ofSignature,
        ObjectMapper ofObjectMapper,
        CBORFactory ofCBORFactory,
        JsonParser ofJsonParser,
        Load ofLoad,
        HolidayManager ofHolidayManager,
        Bidi ofBidi,
        Socket ofSocket,
        HttpClient ofHttpClient,
        Stage ofStage,
        PrimerLight ofPrimerLight,
        CommandLine ofCommandLine,
        Handler ofHandler,
        Matcher<String> ofMatcher) {}
