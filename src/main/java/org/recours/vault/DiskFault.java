package org.recours.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;

/// Why a disk or a stick refused to do what it was told, as far as Java tells it: what to do next depends on it.
///
/// Systems say it in their own words and in the user's language, so the place itself is asked too.
public enum DiskFault {
    /// No room is left.
    FULL,
    /// It is write-protected, or its folder is somebody else's.
    READ_ONLY,
    /// The folder is no longer there: a stick was pulled out, a disk was taken away.
    GONE,
    /// Anything else, such as a worn-out disk.
    FAILING;

    /// Less room than this is none: no file of ours with its folder fits in.
    private static final long LEAST_ROOM = 1 << 16;

    private static final Pattern SAYS_FULL =
            Pattern.compile("no space left|not enough space|quota exceeded|too large a file|disk is full");

    private static final Pattern SAYS_READ_ONLY = Pattern.compile("read-only|write.?protected|permission denied");

    /// Why writing below this place failed.
    ///
    /// @param place the folder of the profile, or the stick
    public static DiskFault ofWriting(IOException failure, Path place) {
        var said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (SAYS_FULL.matcher(said).find()) {
            return FULL;
        }
        if (failure instanceof AccessDeniedException
                || SAYS_READ_ONLY.matcher(said).find()) {
            return READ_ONLY;
        }
        return Files.notExists(place) ? GONE : asked(place);
    }

    /// Why reading below this place failed.
    public static DiskFault ofReading(Path place) {
        return Files.notExists(place) ? GONE : FAILING;
    }

    private static DiskFault asked(Path place) {
        try {
            var store = Files.getFileStore(place);
            if (store.isReadOnly()) {
                return READ_ONLY;
            }
            return store.getUsableSpace() < LEAST_ROOM ? FULL : FAILING;
        } catch (IOException _) {
            return FAILING; // it doesn't even tell that
        }
    }

    /// A problem of the laptop's own disk.
    ///
    /// @param key of a sentence with two places: what happened to the disk, and what to do about it
    public Problem ofDisk(String key, Exception cause) {
        return new Problem(
                switch (this) {
                    case FULL -> new Phrase(key, new Phrase("problem.disk.full"), new Phrase("problem.disk.full.todo"));
                    case READ_ONLY ->
                        new Phrase(key, new Phrase("problem.disk.readOnly"), new Phrase("problem.disk.readOnly.todo"));
                    case GONE -> new Phrase(key, new Phrase("problem.disk.gone"), new Phrase("problem.disk.gone.todo"));
                    case FAILING ->
                        new Phrase(key, new Phrase("problem.disk.failing"), new Phrase("problem.disk.failing.todo"));
                },
                cause);
    }

    /// A problem of a stick.
    ///
    /// @param key as for a disk
    public Problem ofStick(String key, Exception cause) {
        return new Problem(
                switch (this) {
                    case FULL -> new Phrase(key, new Phrase("stick.full"), new Phrase("stick.full.todo"));
                    case READ_ONLY -> new Phrase(key, new Phrase("stick.readOnly"), new Phrase("stick.readOnly.todo"));
                    case GONE -> new Phrase(key, new Phrase("stick.gone"), new Phrase("stick.gone.todo"));
                    case FAILING -> new Phrase(key, new Phrase("stick.failing"), new Phrase("stick.failing.todo"));
                },
                cause);
    }
}
