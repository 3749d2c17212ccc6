package org.recours.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The open database of one profile, encrypted on the disk. Blocking, for any number of threads but the screen's.
///
/// H2 does not force its file when it commits, and a damaged file may answer wrongly. So nothing is kept here alone:
/// the
/// ledger checks the file before it is opened, and builds it again when in doubt.
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    /// What H2 appends to the name of a database.
    private static final String SUFFIX = ".mv.db";

    /// H2's page cache, in KiB: a quarter of the memory that the launchers give.
    private static final int CACHE_KIB = 128 * 1024;

    private static final String FAILED = "problem.store.failed";

    private static final int CONNECTIONS = 6;

    /// How long, in milliseconds, H2 may gather changes before it writes: a file that was not closed is not used again.
    private static final int WRITE_DELAY = 5_000;

    /// Statements that a connection keeps parsed: more than one save and one screen need.
    private static final int PARSED = 128;

    private static final String SETTINGS = ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;RETENTION_TIME=0;WRITE_DELAY=" + WRITE_DELAY
            + ";CACHE_SIZE=" + CACHE_KIB + ";QUERY_CACHE_SIZE=" + PARSED;

    static {
        System.setProperty("h2.allowedClasses", "none"); // a database file could name classes to call
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    /// Without casts of parameters: H2 would run that of a list of ids again for each row that it finds by them.
    private static final Settings SETTINGS_OF_JOOQ =
            new Settings().withExecuteLogging(false).withParamCastMode(ParamCastMode.NEVER);

    private final Optional<Path> file;
    private final char[] password;
    private final BooleanSupplier mayBlock;
    private final ReentrantReadWriteLock life = new ReentrantReadWriteLock();
    private JdbcConnectionPool connections;
    private DSLContext sql;
    private boolean isOpen = true;
    private volatile boolean hasFailed;

    private Database(Optional<Path> file, byte[] password, BooleanSupplier mayBlock) {
        this.file = file;
        this.password = characters(password);
        this.mayBlock = mayBlock;
        this.connections = connect();
        this.sql = DSL.using(connections, SQLDialect.H2, SETTINGS_OF_JOOQ);
    }

    /// Opens the database in this file, or makes an empty one.
    ///
    /// @param file     ends with `.mv.db`; no `;` in its path
    /// @param password 256 random bits; stays the caller's to wipe
    /// @param mayBlock whether the calling thread may wait: not the one that draws the screen
    /// @throws Problem when the file can't be opened: another password, damaged, in use
    public static Database open(Path file, byte[] password, BooleanSupplier mayBlock) {
        var absolute = file.toAbsolutePath();
        if (!absolute.toString().endsWith(SUFFIX) || absolute.toString().indexOf(';') >= 0) {
            throw new Problem(new Phrase("problem.store.path"));
        }
        return opened(new Database(Optional.of(absolute), password, mayBlock));
    }

    /// A database that lives as long as this object: for a sample that leaves nothing behind.
    public static Database inMemory(BooleanSupplier mayBlock) {
        return opened(new Database(Optional.empty(), new byte[0], mayBlock));
    }

    private static Database opened(Database database) {
        try {
            database.makeTables();
            return database;
        } catch (Problem e) {
            database.dispose();
            throw e;
        }
    }

    private void makeTables() {
        write(inside -> {
            Schema.ensure(inside);
            return inside;
        });
    }

    private JdbcConnectionPool connect() {
        var source = new JdbcDataSource();
        source.setURL(url() + SETTINGS);
        source.setUser("recours");
        source.setPasswordChars(password);
        var pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(CONNECTIONS);
        return pool;
    }

    private String url() {
        return file.map(Database::name)
                .map(name -> "jdbc:h2:" + name.substring(0, name.length() - SUFFIX.length()) + ";CIPHER=AES")
                .orElseGet(() -> "jdbc:h2:mem:" + UUID.randomUUID());
    }

    /// A file as H2 names it: on another file system than the machine's own, by its URI.
    private static String name(Path file) {
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? "file:" + file
                : file.toUri().toString();
    }

    /// Throws everything away and begins with empty tables. Questions wait until then.
    ///
    /// @throws Problem when the file can't be made
    public void clear() {
        life.writeLock().lock();
        try {
            abandon();
            hasFailed = false;
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
            reconnect();
            makeTables();
        } catch (IOException e) {
            throw new Problem(new Phrase(FAILED), e);
        } finally {
            life.writeLock().unlock();
        }
    }

    /// Runs something while the file is closed and whole, to copy it. Questions wait until then.
    ///
    /// @throws Problem when the file can't be written or opened again
    public void whileClosed(Runnable work) {
        whileClosed("shutdown", work);
    }

    /// The same with the file as small as it can be: taking in very much leaves it several times as large. Takes about
    /// as long as writing it twice.
    ///
    /// @throws Problem when the file can't be written or opened again
    public void whileCompact(Runnable work) {
        whileClosed("shutdown compact", work);
    }

    private void whileClosed(String shutdown, Runnable work) {
        life.writeLock().lock();
        try {
            shutDown(shutdown);
            try {
                work.run();
            } finally {
                reconnect();
            }
        } finally {
            life.writeLock().unlock();
        }
    }

    private void reconnect() {
        connections = connect();
        isOpen = true;
        sql = DSL.using(connections, SQLDialect.H2, SETTINGS_OF_JOOQ);
    }

    /// Closes whatever still answers.
    private void abandon() {
        if (!isOpen) {
            return;
        }
        isOpen = false;
        try (var connection = connections.getConnection();
                var shutdown = connection.createStatement()) {
            shutdown.execute("shutdown immediately");
        } catch (SQLException e) {
            LOG.debug("the abandoned database was closed before: H2 error {}", e.getErrorCode());
        } finally {
            connections.dispose();
        }
    }

    /// The file's password and an empty one for H2's user, as H2 wants them.
    private static char[] characters(byte[] password) {
        var hex = HexFormat.of();
        var characters = new char[password.length * 2 + 1];
        for (int i = 0; i < password.length; i++) {
            characters[2 * i] = hex.toHighHexDigit(password[i]);
            characters[2 * i + 1] = hex.toLowHexDigit(password[i]);
        }
        characters[characters.length - 1] = ' ';
        return characters;
    }

    /// Asks a question.
    ///
    /// @throws Problem when the database can't answer
    <T> T read(Function<DSLContext, T> question) {
        return guarded(() -> question.apply(sql));
    }

    /// Changes all or nothing.
    ///
    /// @throws Problem when the database can't be written; nothing changed
    <T> T write(Function<DSLContext, T> change) {
        return guarded(() -> sql.transactionResult(inside -> change.apply(inside.dsl())));
    }

    /// Whether a problem is that a database does not answer or holds what it should not: another one can be built.
    public static boolean isFailure(Problem problem) {
        return problem.phrase().key().equals(FAILED);
    }

    /// Whether it ever failed since it was opened or cleared: then its file is not to be trusted again.
    public boolean hasFailed() {
        return hasFailed;
    }

    private <T> T guarded(Supplier<T> work) {
        if (!mayBlock.getAsBoolean()) {
            throw new IllegalStateException("the store was asked on the screen's thread");
        }
        life.readLock().lock();
        try {
            if (!isOpen) {
                throw new Problem(new Phrase(FAILED)); // it was thrown away, and no other could be made
            }
            return work.get();
        } catch (DataAccessException e) {
            hasFailed = true;
            throw new Problem(new Phrase(FAILED), StoreException.without(e));
        } finally {
            life.readLock().unlock();
        }
    }

    /// Everything that was committed is in the file when this returns, and the file is closed.
    ///
    /// @throws Problem when the file can't be written; it must then be built again
    @Override
    public void close() {
        try {
            shutDown("shutdown");
        } finally {
            dispose();
        }
    }

    private void shutDown(String statement) {
        if (!isOpen) {
            throw new Problem(new Phrase(FAILED));
        }
        isOpen = false;
        try (var connection = connections.getConnection();
                var shutdown = connection.createStatement()) {
            shutdown.execute(statement);
        } catch (SQLException e) {
            if (e.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED) { // which is what was asked for
                throw new Problem(new Phrase(FAILED), StoreException.without(e));
            }
        } finally {
            connections.dispose();
        }
    }

    private void dispose() {
        connections.dispose();
        Arrays.fill(password, '\0');
    }
}
