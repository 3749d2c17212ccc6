package org.recours.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Value;
import org.recours.domain.control.Roster;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.encoding.Cbor;
import org.recours.vault.DurableFile;
import org.recours.vault.Secret;

/// The latest word of every other seat on what it has, kept between exchanges and passed on.
final class Haves {

    private static final byte[] CONTEXT = "haves".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Secret key;
    private final SortedMap<SeatId, Word> words = new TreeMap<>();

    /// What a seat said, and as it signed it.
    record Word(Have have, Signed signed) {}

    /// @param file may be missing or damaged: then nothing is known, and the next exchange tells it again
    /// @param key  stays the caller's to wipe
    Haves(Path file, Secret key, Roster roster) {
        this.file = file;
        this.key = key;
        for (var item : stored()) {
            if (item instanceof Value.Bytes bytes) {
                read(bytes.toArray(), roster)
                        .ifPresent(word -> words.put(word.have().seat(), word));
            }
        }
    }

    /// Reads the word of a seat; empty when it is damaged, or not signed by a seat of the clinic.
    static Optional<Word> read(byte[] envelope, Roster roster) {
        return Signed.decode(envelope)
                .flatMap(signed -> signed.value()
                        .flatMap(Have.SHAPE.read())
                        .filter(have -> roster.seat(have.seat())
                                .map(Seats::identity)
                                .filter(signed::isBy)
                                .isPresent())
                        .map(have -> new Word(have, signed)));
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

    Optional<Have> of(SeatId seat) {
        return Optional.ofNullable(words.get(seat)).map(Word::have);
    }

    /// Keeps them for the next time.
    void keep() {
        var items = new ArrayList<Value>();
        words.values().forEach(word -> items.add(new Value.Bytes(word.signed().encode())));
        try {
            DurableFile.replace(file, key.seal(CONTEXT, Cbor.encode(new Value.Items(items))));
        } catch (IOException e) {
            throw new Problem(new Phrase("problem.exchange.notNoted"), e);
        }
    }

    private List<Value> stored() {
        try {
            return Files.exists(file)
                    ? key.open(CONTEXT, Files.readAllBytes(file))
                            .flatMap(Cbor::decode)
                            .filter(Value.Items.class::isInstance)
                            .map(value -> ((Value.Items) value).items())
                            .orElse(List.of())
                    : List.of();
        } catch (IOException e) {
            throw new Problem(new Phrase("problem.exchange.notNoted"), e);
        }
    }
}
