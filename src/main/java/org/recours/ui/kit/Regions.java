package org.recours.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/// The parts of a window between which F6 moves: rail, list, form, side column.
public final class Regions {

    private static final Object MARK = Regions.class;
    private static final Object BEGIN = Regions.class.getName() + ".begin";

    private Regions() {}

    /// Makes the node a region with this accessible name.
    public static <N extends Node> N mark(N node, String name) {
        node.getProperties().put(MARK, name);
        if (node.getAccessibleText() == null) {
            node.setAccessibleText(name);
            node.setAccessibleRole(AccessibleRole.PARENT);
        }
        return node;
    }

    /// Moves the keyboard to the first control of the next region, round and round.
    ///
    /// @param step 1 for the next, -1 for the one before
    public static void move(Scene scene, int step) {
        var regions = in(scene.getRoot());
        if (regions.isEmpty()) {
            return;
        }
        int now = indexOf(regions, scene.getFocusOwner());
        for (int i = 1; i <= regions.size(); i++) {
            int start = now < 0 && step < 0 ? 0 : now;
            var region = regions.get(Math.floorMod(start + step * i, regions.size()));
            var target = firstFocusable(region);
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    /// The first control in this node that takes the keyboard.
    public static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstFocusable(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Says that the work on a screen begins in this part of it, as soon as something there takes the keyboard.
    public static <N extends Node> N beginIn(N node) {
        node.getProperties().put(BEGIN, true);
        return node;
    }

    /// Where the work on a screen begins: in the part that says so, of nested ones in the innermost; else at its first
    /// control. What lies on a tab that is not in front is no place to begin.
    public static Optional<Node> begin(Node screen) {
        return marked(screen).flatMap(Regions::firstFocusable).or(() -> firstFocusable(screen));
    }

    /// Puts other lines into the pane. A keyboard that was in one of them stays at its place, or goes on to the next
    /// line that takes it: it never jumps to the top of the window.
    public static void refill(Pane pane, List<? extends Node> lines) {
        int at = 0;
        while (at < pane.getChildren().size() && !pane.getChildren().get(at).isFocusWithin()) {
            at++;
        }
        boolean hadKeyboard = at < pane.getChildren().size();
        pane.getChildren().setAll(lines);
        if (hadKeyboard) {
            lines.stream()
                    .skip(at)
                    .flatMap(line -> firstFocusable(line).stream())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private static Optional<Node> marked(Node node) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        var children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.<Node>of();
        return children.stream()
                .flatMap(child -> marked(child).stream())
                .findFirst()
                .or(() -> Optional.of(node).filter(self -> self.getProperties().containsKey(BEGIN)));
    }

    private static List<Node> in(Node node) {
        var found = new ArrayList<Node>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getProperties().containsKey(MARK)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static int indexOf(List<Node> regions, @org.jspecify.annotations.Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            int index = regions.indexOf(node);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }
}
