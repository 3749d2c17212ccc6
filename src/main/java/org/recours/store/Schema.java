package org.recours.store;

import static org.recours.store.jooq.Tables.SCHEMA_VERSION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.recours.domain.change.Op;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;

/// Makes the tables, and refuses a database whose tables another version made or that holds what we never put there.
final class Schema {

    private static final String FILE = "schema.sql";

    /// All that H2 tells of a database of ours. A trigger, an alias or a view could answer for us.
    private static final Pattern OURS = Pattern.compile(
            "--.*|SET (CACHE_SIZE|RETENTION_TIME|WRITE_DELAY) .*|CREATE (USER|(CACHED|MEMORY) TABLE|INDEX|PRIMARY KEY)"
                    + " .*|ALTER TABLE \\S+ ADD CONSTRAINT .*",
            Pattern.DOTALL);

    private Schema() {}

    /// Makes the tables where there are none.
    ///
    /// @throws Problem when there are others than those of this version: the database is to be built again
    static void ensure(DSLContext sql) {
        if (sql.fetch("show tables").isEmpty()) {
            create(sql);
        } else if (!isOurs(sql)) {
            throw new Problem(new Phrase("problem.store.failed"));
        }
    }

    private static void create(DSLContext sql) {
        sql.connection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(text());
            }
        });
        sql.insertInto(SCHEMA_VERSION).values(version()).execute();
    }

    private static boolean isOurs(DSLContext sql) {
        var hasVersion = sql.fetch("show tables").getValues(0).contains(SCHEMA_VERSION.getName());
        return hasVersion
                && List.of(version()).equals(sql.selectFrom(SCHEMA_VERSION).fetch(SCHEMA_VERSION.VERSION))
                && sql.fetch("script nodata").getValues(0).stream()
                        .allMatch(line -> OURS.matcher(line.toString()).matches());
    }

    /// Names what the tables are made of: their text, and the version of the field lists.
    private static String version() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return Op.SCHEMA + "-" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String text() {
        try (var in = Schema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
