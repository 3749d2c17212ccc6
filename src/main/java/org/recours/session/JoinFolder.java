package org.recours.session;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.vault.DiskFault;
import org.recours.vault.DurableFile;

/// Where requests to join and their answers lie on a stick: `RECOURS/join`, two small files a request.
final class JoinFolder {

    private static final String REQUEST = ".request";
    private static final String ANSWER = ".answer";
    private static final long LARGEST = 4L << 20;

    private final Path stick;
    private final Path folder;

    /// @throws Problem when the stick is not there
    JoinFolder(Path stick) {
        if (!Files.isDirectory(stick)) {
            throw new Problem(new Phrase("stick.notThere", stick.toString()));
        }
        this.stick = stick;
        this.folder = stick.resolve("RECOURS").resolve("join");
    }

    void put(JoinRequest request) {
        put(request.name() + REQUEST, request.bytes().toArray());
    }

    /// Puts the answer there, and takes the request away: it is answered.
    void answer(JoinRequest request, byte[] sealed) {
        put(request.name() + ANSWER, sealed);
        remove(request.name() + REQUEST);
    }

    /// The requests that wait on this stick. What is damaged or foreign is passed over.
    List<JoinRequest> requests() {
        var requests = new ArrayList<JoinRequest>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return requests;
        }
        try (var files = Files.newDirectoryStream(folder, "*" + REQUEST)) {
            for (var file : files) {
                read(file).flatMap(JoinRequest::read).ifPresent(requests::add);
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw DiskFault.ofReading(stick).ofStick("stick.notReadable", e);
        }
        return requests;
    }

    Optional<byte[]> answer(JoinRequest request) {
        try {
            return read(folder.resolve(request.name() + ANSWER));
        } catch (IOException e) {
            throw DiskFault.ofReading(stick).ofStick("stick.notReadable", e);
        }
    }

    /// Takes the answer away: it was taken in.
    void removeAnswer(JoinRequest request) {
        remove(request.name() + ANSWER);
    }

    private void remove(String name) {
        try {
            DurableFile.delete(folder.resolve(name));
        } catch (IOException e) {
            throw DiskFault.ofWriting(e, stick).ofStick("stick.notWritten", e);
        }
    }

    private static Optional<byte[]> read(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    private void put(String name, byte[] bytes) {
        try {
            DurableFile.createFolder(stick.resolve("RECOURS"));
            DurableFile.createFolder(folder);
            var file = folder.resolve(name);
            DurableFile.replace(file, bytes);
            if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
                throw new Problem(new Phrase("stick.readBackDiffers"));
            }
        } catch (IOException e) {
            throw DiskFault.ofWriting(e, stick).ofStick("stick.notWritten", e);
        }
    }
}
