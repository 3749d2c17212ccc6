package org.recours.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.recours.domain.problem.Problem;
import org.recours.vault.MasterKey;
import org.recours.vault.Secret;

/// Everything that a profile knows, on the disk: what was saved here, and the segments of all laptops.
///
/// [#append] returns once the change sets would survive a power cut; that is the moment at which they are saved. A
/// rebuild reads [#segments], [#read] and [#forEachSaved], and nothing else. Safe to share between threads; blocking.
public final class Journal implements AutoCloseable {

    private static final long TAIL_FULL = 1 << 20;

    private final Folders folders;
    private final Problems problems;
    private final Secret tailKey;
    private final Secret controlKey;
    private final Secret draftKey;
    private final Tail tail;
    private final Segments segments;
    private final ControlLog controlLog;
    private final Drafts drafts;
    private final GroupCommit saves;

    private Journal(Folders folders, MasterKey key) throws IOException {
        folders.create();
        this.folders = folders;
        this.problems = new Problems(folders.profile());
        this.tailKey = key.key("journal");
        this.controlKey = key.key("control");
        this.draftKey = key.key("drafts");
        this.tail = new Tail(new TailFolder(folders, tailKey), tailKey);
        this.segments = new Segments(folders);
        this.controlLog = new ControlLog(folders.control(), controlKey);
        this.drafts = new Drafts(folders.drafts(), draftKey);
        this.saves = new GroupCommit(this::save);
    }

    /// Opens the journal of a profile; an empty one where there is none.
    ///
    /// @param lock proves that no other program has it open; stays the caller's to close, after the journal
    /// @param key  stays the caller's to wipe
    /// @throws Problem when the disk fails
    public static Journal open(ProfileLock lock, MasterKey key) {
        try {
            var journal = new Journal(new Folders(lock.profile()), key);
            journal.tail.sweep();
            return journal;
        } catch (IOException e) {
            throw new Problems(lock.profile()).notRead(e);
        }
    }

    /// Saves one change set.
    ///
    /// @throws Problem when it is not saved; nothing that was saved before is touched
    public Position append(Change change) {
        return append(List.of(change)).getFirst();
    }

    /// Saves many with one wait for the disk, in this order. After a problem none counts as saved.
    ///
    /// @throws Problem when they are not saved
    public List<Position> append(List<Change> changes) {
        return changes.isEmpty() ? List.of() : saves.save(changes);
    }

    /// Whether the tail has grown so far that it should be cut.
    public boolean isTailFull() {
        return saves.alone(() -> tail.currentBytes() >= TAIL_FULL);
    }

    /// The position of the latest save of this laptop.
    public Position last() {
        return saves.alone(tail::last);
    }

    /// Makes segments of all that is general in the tail.
    ///
    /// @return the new ones, in order; they may be published
    /// @throws Problem when the disk fails; nothing is lost, and the next cut goes on from there
    public List<SegmentId> cut(Author author) {
        return alone(() -> new Cutter(tail, segments, author).cut(), problems::notWritten);
    }

    /// Takes in a segment that arrived, whole or not at all.
    ///
    /// @param maySay whether a seat may say these change sets: they are read where they are understood, not here
    /// @throws Problem when it can't be written
    public Received receive(byte[] segment, Trust trust, BiPredicate<Manifest, List<byte[]>> maySay) {
        return on(() -> segments.receive(segment, trust, maySay), problems::notWritten);
    }

    /// All segments that are here, own and received.
    public SortedMap<SegmentId, Manifest> segments() {
        return segments.manifests();
    }

    /// The bytes of a segment, to be published.
    ///
    /// @throws Problem when the disk fails
    public byte[] bytes(SegmentId segment) {
        return on(() -> segments.bytes(segment), problems::notRead);
    }

    /// What opening a segment gives.
    public sealed interface Opened {
        /// Its change sets, in order. Those that were erased are not among them.
        record ChangeSets(Manifest manifest, List<byte[]> changeSets) implements Opened {}

        /// It can't be read, and an alarm is due.
        record Unreadable(Received.Refusal why) implements Opened {}
    }

    /// The change sets of a segment.
    ///
    /// @throws Problem when the disk fails
    public Opened read(SegmentId segment, Trust trust) {
        return switch (on(() -> segments.read(segment, trust), problems::notRead)) {
            case SegmentFile.Reading.Good(var _, var manifest, var changeSets) ->
                new Opened.ChangeSets(manifest, changeSets);
            case SegmentFile.Reading.Bad(var why) -> new Opened.Unreadable(why);
        };
    }

    /// Hands over, one by one, what was saved here behind a position and is in no segment yet. Nobody saves meanwhile.
    ///
    /// @throws Problem when the disk fails
    public void forEachSaved(Position after, Consumer<Saved> visitor) {
        alone(
                () -> {
                    tail.forEach(after, visitor::accept);
                    return after;
                },
                problems::notRead);
    }

    public ControlLog controlLog() {
        return controlLog;
    }

    public Drafts drafts() {
        return drafts;
    }

    /// What this opening found wrong: in the tail, the control log, and segments that can't even be recognised.
    ///
    /// @param applied up to where the database says that it has applied the saves of this laptop
    public List<Finding> findings(Position applied) {
        var findings = new ArrayList<>(tail.findings());
        if (last().compareTo(applied) < 0) {
            findings.add(new Finding(Finding.Kind.SAVES_MISSING, ""));
        }
        findings.addAll(segments.findings());
        findings.addAll(controlLog.findings());
        return findings;
    }

    /// Reads and checks everything that is on the disk now. Nobody saves meanwhile.
    ///
    /// @param applied as in [#findings]
    /// @throws Problem when the disk fails
    public List<Finding> verify(Position applied, Trust trust) {
        return alone(
                () -> {
                    var findings = new ArrayList<>(findings(applied));
                    findings.addAll(new TailFolder(folders, tailKey).read().findings());
                    findings.addAll(new Segments(folders).verify(trust));
                    findings.addAll(new ControlLog(folders.control(), controlKey).findings());
                    findings.addAll(drafts.findings());
                    return findings.stream().distinct().toList();
                },
                problems::notRead);
    }

    @Override
    public void close() {
        try {
            alone(
                    () -> {
                        tail.close();
                        return folders;
                    },
                    problems::notWritten);
        } finally {
            tailKey.close();
            controlKey.close();
            draftKey.close();
        }
    }

    private void save(List<GroupCommit.Request> requests) {
        var changes =
                requests.stream().flatMap(request -> request.changes.stream()).toList();
        var positions = on(() -> tail.save(changes), problems::notSaved);
        int from = 0;
        for (var request : requests) {
            request.positions = List.copyOf(positions.subList(from, from + request.changes.size()));
            from += request.changes.size();
        }
    }

    private <T> T alone(OnDisk<T> action, Function<IOException, Problem> problem) {
        return saves.alone(() -> on(action, problem));
    }

    private static <T> T on(OnDisk<T> action, Function<IOException, Problem> problem) {
        try {
            return action.run();
        } catch (IOException e) {
            throw problem.apply(e);
        }
    }

    @FunctionalInterface
    private interface OnDisk<T> {
        T run() throws IOException;
    }
}
