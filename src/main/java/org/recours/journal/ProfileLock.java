package org.recours.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.vault.DiskFault;
import org.recours.vault.DurableFile;

/// One program at a time has a profile open. Ends with the program, however it ends.
public final class ProfileLock implements AutoCloseable {

    private final Path profile;
    private final FileChannel channel;

    private ProfileLock(Path profile, FileChannel channel) {
        this.profile = profile;
        this.channel = channel;
    }

    /// Takes the lock of the profile in this folder, which is made if it is not there.
    ///
    /// @throws Problem when another program has it, or the folder can't be written
    public static ProfileLock take(Path profile) {
        try {
            DurableFile.createFolder(profile);
            var channel = channel(profile.resolve("lock"));
            if (isLocked(channel)) {
                return new ProfileLock(profile, channel);
            }
            channel.close();
        } catch (IOException e) {
            throw DiskFault.ofWriting(e, profile).ofDisk("problem.journal.noAccess", e);
        }
        throw new Problem(new Phrase("problem.journal.openElsewhere"));
    }

    /// The folder that is locked.
    public Path profile() {
        return profile;
    }

    private static FileChannel channel(Path file) throws IOException {
        return Files.exists(file) ? FileChannel.open(file, Set.of(StandardOpenOption.WRITE)) : DurableFile.create(file);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false; // this very program has it open already
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Problems(profile).notWritten(e);
        }
    }
}
