package org.recours.pack;

import org.recours.pack.YamlMap.Mistake;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// The text of a pack as YAML, after everything was refused that a pack never needs and that could exhaust a laptop.
///
/// The library bounds neither how deep lists lie in lists nor, in one step, what an alias repeats. So its events, which
/// cost no stack, are looked at before anything is built of them.
final class YamlText {

    /// A text of so many characters is no pack.
    private static final int MOST_CHARACTERS = 1_000_000;

    /// A pack is five deep.
    private static final int DEEPEST = 16;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowNonScalarKeys(true).build();

    private YamlText() {}

    /// @throws Mistake when it is empty, or not YAML, or such YAML as no pack is written in
    static Node node(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new Mistake(1, "rules.tooLong");
        }
        refuseUnseen(text);
        try {
            refuseAliasesAndDepth(text);
            return new Compose(SETTINGS).composeString(text).orElseThrow(() -> new Mistake(1, "rule.problem.empty"));
        } catch (MarkedYamlEngineException e) {
            throw new Mistake(e.getProblemMark().map(Mark::getLine).orElse(0) + 1, "rule.problem.notYaml");
        } catch (YamlEngineException _) { // such as another version of YAML, which the library says without a line
            throw new Mistake(1, "rule.problem.notYaml");
        }
    }

    private static void refuseUnseen(String text) {
        var line = 1;
        for (var i = 0; i < text.length(); i++) {
            var character = text.codePointAt(i);
            line += character == '\n' ? 1 : 0;
            i += Character.charCount(character) - 1;
            if (!StreamReader.isPrintable(character)) {
                throw new Mistake(line, "rule.problem.unseen");
            }
        }
    }

    private static void refuseAliasesAndDepth(String text) {
        var depth = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            if (event instanceof AliasEvent
                    || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
                throw new Mistake(lineOf(event), "rule.problem.alias");
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw new Mistake(lineOf(event), "rule.problem.tooDeep");
            }
        }
    }

    private static int lineOf(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
