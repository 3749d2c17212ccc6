package org.recours.store;

import static org.recours.store.jooq.Tables.TIMELINE_ENTRY;

import java.util.List;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.RecordId;

/// What happened in a case, a window at a time. Blocking: call it from a background task.
public final class TimelineStore {

    private final Database database;
    private final Columns<TimelineEntry> columns = Columns.of(TimelineEntry.TYPE);

    public TimelineStore(Database database) {
        this.database = database;
    }

    /// A window of the lines of a case, the newest first.
    public List<TimelineEntry> newestFirst(RecordId caseFile, int offset, int limit) {
        return database.read(sql -> sql.select(columns.all())
                .from(TIMELINE_ENTRY)
                .where(TIMELINE_ENTRY.CASE_FILE.eq(caseFile.value()))
                .orderBy(
                        TIMELINE_ENTRY.CASE_FILE, TIMELINE_ENTRY.ON.desc(), TIMELINE_ENTRY.AT.desc(), TIMELINE_ENTRY.ID)
                .limit(limit)
                .offset(offset)
                .fetch(columns::read));
    }

    /// Lines that belong to no case, by the latest day first: when somebody confirmed the date at a laptop.
    public List<TimelineEntry> ofNoCase(int limit) {
        return database.read(sql -> sql.select(columns.all())
                .from(TIMELINE_ENTRY)
                .where(TIMELINE_ENTRY.CASE_FILE.isNull())
                .orderBy(
                        TIMELINE_ENTRY.CASE_FILE, TIMELINE_ENTRY.ON.desc(), TIMELINE_ENTRY.AT.desc(), TIMELINE_ENTRY.ID)
                .limit(limit)
                .fetch(columns::read));
    }

    /// How many lines a case has.
    public int count(RecordId caseFile) {
        return database.read(sql -> sql.fetchCount(TIMELINE_ENTRY, TIMELINE_ENTRY.CASE_FILE.eq(caseFile.value())));
    }
}
