package org.recours.usecase;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Stage;
import org.recours.domain.casefile.Status;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.store.Loaded;

/// Says that what was due is done: what was filed, when, how, and what proves it. Its date runs no more; the case goes
/// on.
public final class TickOff {

    private static final Set<Stage> BEFORE_FILING =
            EnumSet.of(Stage.RECEIVED, Stage.ACKNOWLEDGED, Stage.IN_PROGRESS, Stage.AWAITING_PERSON);

    private final Clerk clerk;

    public TickOff(Clerk clerk) {
        this.clerk = clerk;
    }

    /// What a person says of it.
    ///
    /// @param what such as "appeal"; it can’t be left out
    /// @param how such as "by registered post"
    public record Filed(String what, LocalDate on, String how, Optional<Proof> proof) {

        /// What must be there or can’t be so; nothing is written before.
        ///
        /// @param today the confirmed date of the desk
        public List<Phrase> problems(LocalDate today) {
            var found = new ArrayList<Phrase>();
            if (what.isBlank()) {
                found.add(new Phrase("case.filed.whatNeeded"));
            }
            if (on.isAfter(today)) {
                found.add(new Phrase("case.filed.future"));
            }
            return found;
        }

        private String words() {
            return Stream.of(what, how)
                    .map(String::strip)
                    .filter(said -> !said.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        /// Says nothing of the case.
        @Override
        public String toString() {
            return "filed " + on;
        }
    }

    /// What proves it.
    ///
    /// @param words what it is and where it is kept
    /// @param file a scan or photograph: it stays where it is, and the case keeps its name and fingerprint
    public record Proof(String words, Optional<Path> file) {

        /// Says nothing of the case.
        @Override
        public String toString() {
            return "proof";
        }
    }

    /// What came of it.
    public sealed interface Result {

        /// It is durable.
        enum Done implements Result {
            DONE
        }

        /// Nothing was written; why, in words.
        record Refused(Phrase why) implements Result {}
    }

    /// Records it.
    ///
    /// @throws Problem when the proof can’t be read, or it was not saved
    public Result run(WholeCase whole, Loaded<Deadline> deadline, Filed filed) {
        var problems = filed.problems(clerk.today());
        if (!problems.isEmpty()) {
            return new Result.Refused(problems.getFirst());
        }
        clerk.record(edits(whole, deadline, filed));
        return Result.Done.DONE;
    }

    /// What to record; blocking where a file proves it.
    ///
    /// @throws Problem when that file can’t be read
    public List<Edit> edits(WholeCase whole, Loaded<Deadline> deadline, Filed filed) {
        var done = Deadline.TYPE.with(deadline.record(), Deadline.DONE_ON, filed.on);
        done = Deadline.TYPE.with(done, Deadline.DONE_HOW, filed.words());
        var edits = new ArrayList<Edit>();
        edits.add(Edit.change(Deadline.TYPE, deadline.record(), done, deadline.state()));
        edits.addAll(filed(whole.caseFile(), filed.on));
        edits.add(clerk.line(whole.caseFile().id(), EntryKind.FILED, filed.words()));
        filed.proof.ifPresent(proof -> edits.addAll(proof(whole.caseFile().id(), proof)));
        return edits;
    }

    /// What to record of a proof that comes by itself, such as a receipt that arrived later.
    ///
    /// @throws Problem when its file can’t be read
    public List<Edit> proof(RecordId caseFile, Proof proof) {
        var made = new KeepDocument.Made(
                DocumentKind.PROOF, title(proof), proof.file.map(TickOff::fingerprint), Optional.empty(), List.of());
        return made.edits(caseFile, clerk.member(), clerk::newId, clerk.today(), clerk.instant());
    }

    private static String title(Proof proof) {
        return Stream.concat(
                        Stream.of(proof.words.strip()),
                        proof.file.map(file -> file.getFileName().toString()).stream())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String fingerprint(Path file) {
        try {
            return Fingerprint.of(file);
        } catch (IOException e) {
            throw new Problem(new Phrase("case.proof.unreadable"), e);
        }
    }

    /// A case that has come further stays where it is.
    private List<Edit> filed(Loaded<CaseFile> seen, LocalDate day) {
        var stage = seen.record().status().map(Status::stage).orElse(Stage.RECEIVED);
        if (!BEFORE_FILING.contains(stage)) {
            return List.of();
        }
        var status = new Status(Stage.FILED, day, clerk.member());
        var after = CaseFile.TYPE.with(seen.record(), CaseFile.STATUS, status);
        return List.of(Edit.change(CaseFile.TYPE, seen.record(), after, seen.state()));
    }
}
