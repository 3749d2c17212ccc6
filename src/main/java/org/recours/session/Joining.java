package org.recours.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.recours.domain.control.Roster;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.journal.Journal;
import org.recours.journal.ProfileLock;
import org.recours.vault.Cost;
import org.recours.vault.KeyFile;
import org.recours.vault.MasterKey;
import org.recours.vault.Passphrase;
import org.recours.vault.SeatKeys;

/// Joins a clinic by stick, from the new seat's side: ask, carry the stick to the coordinator, take in the answer.
public final class Joining {

    private final Profile profile;

    public Joining(Profile profile) {
        this.profile = profile;
    }

    /// What asking gives: six words for the coordinator to compare.
    public record Asked(List<String> checkWords) {}

    /// Makes the seat's keys and puts its request on the stick. Asking again puts the same request there.
    ///
    /// @param person     who asks, as the clinic calls the person
    /// @param laptop     what people call this laptop
    /// @param passphrase stays the caller's to wipe; not looked at when the seat asks again
    /// @throws Problem when the seat belongs to a clinic already, or the disk or the stick fails
    public Asked request(Path stick, String person, String laptop, String language, Passphrase passphrase, Cost cost) {
        var join = new JoinFolder(stick);
        if (profile.state() == Profile.State.MEMBER) {
            throw new Problem(new Phrase("problem.session.profileExists"));
        }
        if (profile.state() == Profile.State.NONE) {
            NewProfile.make(
                            profile,
                            passphrase,
                            cost,
                            (folder, master) -> fill(folder, master, person, laptop, language))
                    .close();
        }
        var request = pending();
        join.put(request);
        return new Asked(request.checkWords());
    }

    private static void fill(SeatFolder folder, MasterKey master, String person, String laptop, String language) {
        try (var keys = master.seatKeys()) {
            folder.keep(
                    new Label(person, "", language, Optional.of(keys.identity().id())));
            folder.keep(JoinRequest.by(keys, person, laptop));
        }
    }

    /// The words of the request that waits, to be compared again.
    ///
    /// @throws Problem when this seat asked nobody
    public List<String> checkWords() {
        return pending().checkWords();
    }

    /// What accepting gives.
    public sealed interface Acceptance {
        /// The seat belongs to this clinic. The words are those that the coordinator's screen showed last.
        ///
        /// @param key the master key, to open the profile with; whoever asked wipes it
        record Joined(String clinic, String approvedBy, List<String> checkWords, MasterKey key) implements Acceptance {}

        /// The words were not agreed to. Nothing changed, and the answer still lies on the stick.
        ///
        /// @param checkWords those that the coordinator's screen showed last, if the answer is theirs
        record NotCompared(List<String> checkWords) implements Acceptance {}

        record WrongPassphrase() implements Acceptance {}

        /// The coordinator has not answered on this stick.
        record NoAnswerYet() implements Acceptance {}

        /// What lies there is damaged, or for another laptop. Nothing changed.
        record AnswerNotForUs() implements Acceptance {}
    }

    /// Takes in the coordinator's answer; its words are compared afterwards.
    ///
    /// @param passphrase stays the caller's to wipe
    /// @throws Problem when this seat asked nobody, or the disk or the stick fails
    public Acceptance accept(Path stick, Passphrase passphrase) {
        return accept(stick, passphrase, _ -> true);
    }

    /// The same, only if these words were seen on both screens: nothing of an answer is believed before.
    ///
    /// @param agreed whether the words of the answer that lies there are those
    public Acceptance accept(Path stick, Passphrase passphrase, Predicate<List<String>> agreed) {
        var join = new JoinFolder(stick);
        var request = pending();
        return switch (profile.seat().keyFile().open(passphrase)) {
            case KeyFile.Opening.WrongPassphrase() -> new Acceptance.WrongPassphrase();
            case KeyFile.Opening.Opened(var master) -> {
                var acceptance = join.answer(request)
                        .map(answer -> accept(request, answer, master, agreed))
                        .orElseGet(Acceptance.NoAnswerYet::new);
                if (acceptance instanceof Acceptance.Joined) {
                    join.removeAnswer(request);
                } else {
                    master.close();
                }
                yield acceptance;
            }
        };
    }

    private Acceptance accept(JoinRequest request, byte[] sealed, MasterKey master, Predicate<List<String>> agreed) {
        try (var keys = master.seatKeys()) {
            var opened = JoinAnswer.open(keys, sealed);
            if (opened.isEmpty()) {
                return new Acceptance.AnswerNotForUs();
            }
            var words = JoinAnswer.checkWords(request, opened.get().clinic());
            return agreed.test(words) ? take(request, opened.get(), keys, master) : new Acceptance.NotCompared(words);
        }
    }

    private Acceptance take(JoinRequest request, JoinAnswer answer, SeatKeys keys, MasterKey master) {
        try (var lock = ProfileLock.take(profile.seat().path());
                var journal = Journal.open(lock, master)) {
            return take(request, answer, keys, journal, master);
        }
    }

    private Acceptance take(JoinRequest request, JoinAnswer answer, SeatKeys keys, Journal journal, MasterKey master) {
        answer.entries().forEach(entry -> journal.controlLog().receive(entry.toArray()));
        var roster = Roster.of(answer.clinic(), journal.controlLog().entries());
        if (roster.flatMap(known -> known.seat(keys.identity().id())).isEmpty()) {
            return new Acceptance.AnswerNotForUs();
        }
        var founding = roster.orElseThrow().founding();
        var folder = profile.seat();
        folder.keep(new Label(
                request.seat().person(),
                founding.clinic(),
                profile.label().language(),
                Optional.of(keys.identity().id())));
        folder.join(answer.clinic(), master);
        return new Acceptance.Joined(
                founding.clinic(),
                founding.founder().person(),
                JoinAnswer.checkWords(request, answer.clinic()),
                master);
    }

    private JoinRequest pending() {
        return profile.seat().request().orElseThrow(() -> new Problem(new Phrase("problem.session.notAsking")));
    }
}
