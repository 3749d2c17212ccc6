package org.recours.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log: a few files in the data folder that hold ids and counts, and nothing on the console.
///
/// Libraries are silent: what they tell of their insides can hold a name. Our own log at INFO.
final class Logging {

    private Logging() {}

    /// Until the data folder is known, and for commands that need none.
    static void silence() {
        context().getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }

    /// From now on into `recours.log` of this folder: at most four files of one megabyte.
    static void writeTo(Path folder) {
        var context = context();
        context.reset();
        silence();
        var ours = context.getLogger("org.recours");
        ours.setLevel(Level.INFO);
        ours.addAppender(file(context, folder));
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext context, Path folder) {
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setContext(context);
        file.setFile(folder.resolve("recours.log").toString());
        file.setEncoder(encoder(context));
        var rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(file);
        rolling.setFileNamePattern(folder.resolve("recours.%i.log").toString());
        rolling.setMaxIndex(3);
        rolling.start();
        var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        size.setMaxFileSize(new FileSize(FileSize.MB_COEFFICIENT));
        size.setContext(context);
        size.start();
        file.setRollingPolicy(rolling);
        file.setTriggeringPolicy(size);
        file.start();
        return file;
    }

    private static LayoutWrappingEncoder<ILoggingEvent> encoder(LoggerContext context) {
        var layout = new WordlessLayout();
        layout.setContext(context);
        layout.start();
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        return encoder;
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    /// One line an event, then where an exception came from; never what it says, for that can hold a client's words.
    private static final class WordlessLayout extends LayoutBase<ILoggingEvent> {

        private static final int DEEPEST = 40;

        @Override
        public String doLayout(ILoggingEvent event) {
            var line = new StringBuilder()
                    .append(event.getInstant())
                    .append(' ')
                    .append(event.getLevel())
                    .append(' ')
                    .append(event.getLoggerName())
                    .append(' ')
                    .append(event.getFormattedMessage())
                    .append('\n');
            for (var thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
                line.append("  ").append(thrown.getClassName()).append('\n');
                var frames = thrown.getStackTraceElementProxyArray();
                for (int i = 0; i < Math.min(frames.length, DEEPEST); i++) {
                    line.append("    ").append(frames[i].getSTEAsString()).append('\n');
                }
            }
            return line.toString();
        }
    }
}
