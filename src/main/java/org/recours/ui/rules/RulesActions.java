package org.recours.ui.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recours.domain.deadline.RuleStatus;
import org.recours.domain.problem.Phrase;
import org.recours.ui.sheet.DraftPort;

/// What the screen of the rules needs; all blocking.
///
/// @param read every rule that the clinic is offered, and those of other countries
/// @param adopt a lawyer stands for a rule
/// @param entry the text of one rule, to be corrected
/// @param readEntry what a corrected text would change
/// @param readFile what a pack in a file would change
/// @param take through the one write path
/// @param drafts keeps a correction that is not taken yet
public record RulesActions(
        Callable<List<Line>> read,
        Adopt adopt,
        Entry entry,
        ReadEntry readEntry,
        ReadFile readFile,
        Take take,
        DraftPort drafts) {

    /// One rule.
    ///
    /// @param period how long, in words
    /// @param source law and article, who read it and when
    /// @param origin the pack that it is from, and whether the clinic wrote it
    /// @param isOld whether it was checked longer ago than a rule should be
    /// @param isOffered whether it holds in the clinic’s countries
    public record Line(
            String id,
            Phrase remedy,
            Phrase period,
            Phrase source,
            Phrase origin,
            RuleStatus status,
            boolean isOld,
            boolean isOffered,
            Optional<Adopted> adopted) {}

    /// @param by name of the lawyer
    public record Adopted(String by, LocalDate on) {}

    /// What taking something in would do. Nothing is taken before a person says so.
    public sealed interface Proposal {

        /// @param pack      its name and version
        /// @param changes   none when everything in it holds already
        /// @param toBeTaken what [Take] is given
        record Changes(Phrase pack, List<RuleChange> changes, Object toBeTaken) implements Proposal {}

        /// Why nothing can be taken, a sentence each.
        record Refused(List<Phrase> why) implements Proposal {}
    }

    /// A rule that would be another, and in what.
    public record RuleChange(Phrase remedy, Phrase kind, List<Phrase> changes) {}

    /// Records that a lawyer stands for it.
    @FunctionalInterface
    public interface Adopt {
        void adopt(String rule, String lawyer) throws Exception;
    }

    /// Writes a rule down for a person.
    @FunctionalInterface
    public interface Entry {
        String of(String rule) throws Exception;
    }

    /// Reads what a person made of it.
    @FunctionalInterface
    public interface ReadEntry {
        Proposal read(String rule, String entry) throws Exception;
    }

    /// Reads a file that a person chose.
    @FunctionalInterface
    public interface ReadFile {
        Proposal read(Path file) throws Exception;
    }

    /// Takes what was proposed.
    @FunctionalInterface
    public interface Take {
        void take(Object toBeTaken) throws Exception;
    }
}
