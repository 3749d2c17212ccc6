package org.recours.ui.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.recours.domain.clinic.Checks;
import org.recours.domain.deadline.RuleStatus;
import org.recours.domain.problem.Phrase;
import org.recours.ui.sheet.DraftPort;

/// What the screen of the rules needs; all blocking.
///
/// @param read every rule that the clinic is offered, and those of other countries; what no rule can count
/// @param adopt a lawyer stands for a rule
/// @param entry the text of one rule, to be corrected
/// @param readEntry what a corrected text would change
/// @param readFile what a pack in a file would change
/// @param take through the one write path
/// @param shipped the program’s wording of a rule that the clinic has corrected
/// @param drafts keeps a correction that is not taken yet
public record RulesActions(
        Callable<Shown> read,
        Adopt adopt,
        Entry entry,
        ReadEntry readEntry,
        ReadFile readFile,
        Take take,
        Shipped shipped,
        DraftPort drafts) {

    /// All that there is to read.
    public record Shown(List<Line> rules, List<Uncounted> uncounted) {

        public Shown {
            rules = List.copyOf(rules);
            uncounted = List.copyOf(uncounted);
        }
    }

    /// A remedy without a period that could be counted.
    ///
    /// @param why  what a person should know instead
    public record Uncounted(
            String id, Phrase remedy, Phrase source, RuleStatus status, boolean isOffered, List<Phrase> why) {

        public Uncounted {
            why = List.copyOf(why);
        }
    }

    /// One rule.
    ///
    /// @param packVersion of the wording that is shown: it alone is adopted
    /// @param period how long, in words
    /// @param source law and article, who read it and when
    /// @param origin the pack that it is from, and whether the clinic wrote it
    /// @param isOld whether it was checked longer ago than a rule should be
    /// @param isOffered whether it holds in the clinic’s countries
    /// @param checks who of the clinic stands for it
    /// @param isOtherShipped whether the program ships another wording that nobody here has seen
    public record Line(
            String id,
            String packVersion,
            Phrase remedy,
            Phrase period,
            Phrase source,
            Phrase origin,
            RuleStatus status,
            boolean isOld,
            boolean isOffered,
            Checks checks,
            boolean isOtherShipped) {}

    /// Another wording that the program ships.
    ///
    /// @param read what going back to it would change
    /// @param keep the clinic goes on with its own
    public record Shipped(ReadShipped read, KeepOwn keep) {}

    /// Reads what the program says instead.
    @FunctionalInterface
    public interface ReadShipped {
        Proposal read(String rule) throws Exception;
    }

    /// Records that the clinic keeps its wording.
    @FunctionalInterface
    public interface KeepOwn {
        void keep(String rule) throws Exception;
    }

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

    /// Records that a lawyer stands for it as it was read.
    @FunctionalInterface
    public interface Adopt {

        /// @return false, and nothing is recorded, where it has another version by now
        boolean adopt(String rule, String packVersion, String lawyer) throws Exception;
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
