package org.recours.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.domain.control.Roster;
import org.recours.encoding.Cbor;
import org.recours.vault.DiskFault;
import org.recours.vault.DurableFile;
import org.recours.vault.Secret;

/// The latest word of every other seat on what it has, kept between exchanges and passed on; and what the last exchange
/// moved.
final class Haves {

    private static final byte[] CONTEXT = "haves".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Secret key;
    private final SortedMap<SeatId, Word> words = new TreeMap<>();
    private Optional<LastExchange> last = Optional.empty();

    /// What a seat said, as it signed it, and on which day that came here.
    record Word(Have have, Signed signed, LocalDate heardOn) {

        private Shape.Parts parts() {
            return Shape.Parts.none().with("heard", Shape.DATE, heardOn).with("word", BYTES, signed.encode());
        }
    }

    /// Parts as they are.
    private static final Shape<Shape.Parts> ANY = Shape.parts(Function.identity(), Function.identity());

    private static final Shape<byte[]> BYTES = new Shape<>(
            Value.Bytes::new,
            value -> value instanceof Value.Bytes bytes ? Optional.of(bytes.toArray()) : Optional.empty());

    /// @param file may be missing or damaged: then nothing is known, and the next exchange tells it again
    /// @param key  stays the caller's to wipe
    Haves(Path file, Secret key, Roster roster) {
        this.file = file;
        this.key = key;
        stored().ifPresent(parts -> {
            last = parts.get("last", LastExchange.SHAPE);
            parts.get("words", Shape.list(ANY))
                    .orElse(List.of())
                    .forEach(word -> word.get("word", BYTES)
                            .flatMap(bytes -> read(bytes, roster, word.need("heard", Shape.DATE)))
                            .ifPresent(known -> words.put(known.have().seat(), known)));
        });
    }

    /// Reads the word of a seat; empty when it is damaged, or not signed by a seat of the clinic.
    static Optional<Word> read(byte[] envelope, Roster roster, LocalDate heardOn) {
        return Signed.decode(envelope)
                .flatMap(signed -> signed.value()
                        .flatMap(Have.SHAPE.read())
                        .filter(have -> roster.seat(have.seat())
                                .map(Seats::identity)
                                .filter(signed::isBy)
                                .isPresent())
                        .map(have -> new Word(have, signed, heardOn)));
    }

    /// Hears a word.
    ///
    /// @return whether it is later than what that seat was known to have said
    boolean hear(Word word) {
        var before = words.get(word.have().seat());
        boolean isLater = before == null || before.have().count() < word.have().count();
        if (isLater) {
            words.put(word.have().seat(), word);
        }
        return isLater;
    }

    Collection<Word> all() {
        return List.copyOf(words.values());
    }

    Optional<Word> of(SeatId seat) {
        return Optional.ofNullable(words.get(seat));
    }

    /// What the last exchange moved.
    Optional<LastExchange> last() {
        return last;
    }

    /// Notes what an exchange moved, instead of the one before.
    void note(LastExchange exchange) {
        last = Optional.of(exchange);
    }

    /// Keeps all of it for the next time.
    void keep() {
        var parts = Shape.Parts.none()
                .maybe("last", LastExchange.SHAPE, last)
                .with(
                        "words",
                        Shape.list(ANY),
                        words.values().stream().map(Word::parts).toList());
        try {
            DurableFile.replace(file, key.seal(CONTEXT, Cbor.encode(new Value.Entries(parts.entries()))));
        } catch (IOException e) {
            throw DiskFault.ofWriting(e, folder()).ofDisk("problem.exchange.notNoted", e);
        }
    }

    private Path folder() {
        return file.resolveSibling("");
    }

    private Optional<Shape.Parts> stored() {
        try {
            return Files.exists(file)
                    ? key.open(CONTEXT, Files.readAllBytes(file))
                            .flatMap(Cbor::decode)
                            .flatMap(ANY.read())
                    : Optional.empty();
        } catch (IOException e) {
            throw DiskFault.ofReading(folder()).ofDisk("problem.exchange.notNoted", e);
        }
    }
}
