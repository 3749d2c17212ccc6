package org.recours.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Value;

/// What saves are measured against: one row inserted into SQLite, durably (write-ahead log, synchronous FULL), into an
/// empty table with the columns and the index of ours, not sealed.
final class SqlitePeer implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;

    SqlitePeer(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute("create table timeline_entry (id text primary key, case_file text, kind text, day text,"
                    + " at text, by text, note text)");
            statement.execute("create index timeline_entry_of_case on timeline_entry (case_file, day desc, at desc)");
        }
        insert = connection.prepareStatement("insert into timeline_entry values (?, ?, ?, ?, ?, ?, ?)");
    }

    /// One durable insert.
    void insert(TimelineEntry entry) {
        var values = TimelineEntry.TYPE.write(entry);
        try {
            int at = 1;
            insert.setString(at++, entry.id().toString());
            for (var field : TimelineEntry.TYPE.fields()) {
                insert.setString(at++, values.get(field.name()) instanceof Value.Text(var text) ? text : null);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}
