package org.recours.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The log: a few files in the data folder that hold ids and counts, and nothing on the console.
///
/// Libraries are silent: what they tell of their insides can hold a name. Our own log at INFO. Java’s log is enough,
/// and
/// another one would keep the window waiting.
final class Logging {

    private static final int MOST_BYTES = 1_000_000;
    private static final int FILES = 4;

    /// Held here: Java forgets the level and the files of a logger that nobody holds.
    private static final Logger ALL = Logger.getLogger("");

    private static final Logger OURS = Logger.getLogger("org.recours");

    private Logging() {}

    /// Until the data folder is known, and for commands that need none.
    static void silence() {
        LogManager.getLogManager().reset(); // closes what was open
        ALL.setLevel(Level.OFF);
    }

    /// From now on into `recours.0.log` of this folder; the older ones are 1 to 3, a megabyte each.
    static void writeTo(Path folder) {
        silence();
        OURS.setLevel(Level.INFO);
        try {
            OURS.addHandler(file(folder));
        } catch (IOException e) {
            silence(); // a full disk is told to whoever saves, and must not keep the window from opening
        }
    }

    private static Handler file(Path folder) throws IOException {
        var name = folder.toString().replace("%", "%%") + "/recours.%g.log";
        var file = new FileHandler(name, MOST_BYTES, FILES, true);
        file.setEncoding(StandardCharsets.UTF_8.name());
        file.setFormatter(new Wordless());
        file.setErrorManager(new Unheard());
        return file;
    }

    /// One line an event, then where an exception came from; never what it says, for that can hold a client's words.
    private static final class Wordless extends Formatter {

        private static final int DEEPEST = 40;

        @Override
        public String format(LogRecord event) {
            var line = new StringBuilder()
                    .append(event.getInstant())
                    .append(' ')
                    .append(event.getLevel().getName())
                    .append(' ')
                    .append(event.getLoggerName())
                    .append(' ')
                    .append(formatMessage(event))
                    .append('\n');
            for (var thrown = event.getThrown(); thrown != null; thrown = thrown.getCause()) {
                line.append("  ").append(thrown.getClass().getName()).append('\n');
                var frames = thrown.getStackTrace();
                for (int i = 0; i < Math.min(frames.length, DEEPEST); i++) {
                    line.append("    ").append(frames[i]).append('\n');
                }
            }
            return line.toString();
        }
    }

    /// A full disk stops the log and nothing else: whoever saves hears of it there.
    private static final class Unheard extends ErrorManager {

        @Override
        public void error(String message, Exception failure, int code) {}
    }
}
