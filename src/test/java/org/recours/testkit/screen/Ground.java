package org.recours.testkit.screen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colour behind a node as it is drawn: the backgrounds of all that holds it, and of what lies below in a stack.
final class Ground {

    private Ground() {}

    static Color behind(Node node) {
        Deque<Node> path = new ArrayDeque<>();
        for (Node at = node; at != null; at = at.getParent()) {
            path.push(at);
        }
        var centre = node.localToScene(
                node.getBoundsInLocal().getCenterX(), node.getBoundsInLocal().getCenterY());
        Color ground = Color.WHITE;
        var holders = new ArrayList<>(path);
        for (int i = 0; i < holders.size(); i++) {
            ground = over(fill(holders.get(i)), ground);
            if (i + 1 < holders.size() && holders.get(i) instanceof Parent parent) {
                ground = siblingsBelow(parent, holders.get(i + 1), centre, ground);
            }
        }
        return ground;
    }

    /// A skin may draw its selection or its field as a sibling under the words.
    private static Color siblingsBelow(Parent parent, Node until, javafx.geometry.Point2D centre, Color ground) {
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child.equals(until)) {
                break;
            }
            if (child.isVisible() && child.contains(child.sceneToLocal(centre))) {
                ground = over(fill(child), ground);
            }
        }
        return ground;
    }

    private static Color fill(Node node) {
        Color colour = Color.TRANSPARENT;
        if (node instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color layer) {
                    colour = over(layer, colour);
                }
            }
        }
        return colour;
    }

    /// The colour that shows when one lies on another.
    static Color over(Color top, Color below) {
        double alpha = top.getOpacity() + below.getOpacity() * (1 - top.getOpacity());
        if (alpha == 0) {
            return Color.TRANSPARENT;
        }
        return new Color(
                mix(top.getRed(), top.getOpacity(), below.getRed(), below.getOpacity(), alpha),
                mix(top.getGreen(), top.getOpacity(), below.getGreen(), below.getOpacity(), alpha),
                mix(top.getBlue(), top.getOpacity(), below.getBlue(), below.getOpacity(), alpha),
                alpha);
    }

    private static double mix(double top, double topAlpha, double below, double belowAlpha, double alpha) {
        return Math.clamp((top * topAlpha + below * belowAlpha * (1 - topAlpha)) / alpha, 0, 1);
    }

    /// From 1 to 21, by WCAG 2.2.
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
