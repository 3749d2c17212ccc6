package org.recours.usecase;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;

/// The blank official forms that the clinic keeps on this laptop, each under its own hash.
///
/// They are public papers and lie here as they are; what is filled in goes into the case alone.
public final class FormShelf {

    /// Nobody’s official form is larger.
    private static final long MOST_BYTES = 50L << 20;

    private static final String BETWEEN = "--";
    private static final String END = ".pdf";

    private final Path folder;

    public FormShelf(Path folder) {
        this.folder = folder;
    }

    /// Keeps a copy of this file. The same file twice is one form.
    ///
    /// @throws Problem when it can’t be read or kept
    public KeptForm keep(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Problem(new Phrase("forms.tooLarge"));
            }
            var bytes = Files.readAllBytes(file);
            var id = Fingerprint.of(bytes);
            var known = find(id);
            return known.isPresent() ? known.get() : write(id, title(file), bytes);
        } catch (IOException e) {
            throw new Problem(new Phrase("forms.notKept"), e);
        }
    }

    /// The forms, by their titles.
    ///
    /// @throws Problem when the folder can’t be read
    public List<KeptForm> all() {
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(KeptForm::title))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new Problem(new Phrase("forms.notRead"), e);
        }
    }

    /// The form with this id.
    public Optional<KeptForm> find(String id) {
        return all().stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /// Its file, unchanged.
    ///
    /// @throws Problem when it is gone, or no longer what was kept
    public byte[] bytes(KeptForm form) {
        try {
            var bytes = Files.readAllBytes(file(form));
            if (!Fingerprint.of(bytes).equals(form.id())) {
                throw new Problem(new Phrase("forms.changed"));
            }
            return bytes;
        } catch (IOException e) {
            throw new Problem(new Phrase("forms.notRead"), e);
        }
    }

    private KeptForm write(String id, String title, byte[] bytes) throws IOException {
        var form = new KeptForm(id, title);
        Files.createDirectories(folder);
        var making = Files.createTempFile(folder, "form", ".new");
        Files.write(making, bytes);
        try (var channel = FileChannel.open(making, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(making, file(form), StandardCopyOption.ATOMIC_MOVE);
        return form;
    }

    private Path file(KeptForm form) {
        return folder.resolve(form.title() + BETWEEN + form.id() + END);
    }

    private static Optional<KeptForm> read(Path file) {
        var name = file.getFileName().toString();
        int between = name.lastIndexOf(BETWEEN);
        return between < 0 || !name.endsWith(END)
                ? Optional.empty()
                : Optional.of(new KeptForm(
                        name.substring(between + BETWEEN.length(), name.length() - END.length()),
                        name.substring(0, between)));
    }

    /// The file’s own name, without what no file system takes.
    private static String title(Path file) {
        var name = file.getFileName().toString().replaceAll("(?i)\\.pdf$", "");
        var plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return plain.length() > 80 ? plain.substring(0, 80).strip() : plain;
    }
}
