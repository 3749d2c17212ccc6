package org.recours.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// Words that take as many lines as they need, in any script.
///
/// Use it wherever a text may be longer than a line; never `setWrapText`, which fails on Arabic (see [LineBreaks]).
public final class Prose extends Label {

    private final StringProperty words = new SimpleStringProperty("");
    private final LineBreaks breaks = new LineBreaks();

    public Prose() {
        this("");
    }

    public Prose(String words) {
        getStyleClass().add("prose");
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        this.words.subscribe(now -> {
            setText(now);
            requestLayout();
        });
        this.words.set(words);
        Scripts.follow(this.words, this);
    }

    public Prose(String words, Node icon) {
        this(words);
        setGraphic(icon);
    }

    /// What it says; the text of the label is the same with its line ends.
    public StringProperty wordsProperty() {
        return words;
    }

    public void say(String sentence) {
        words.set(sentence);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(breaks.width(words.get(), getFont())) + 1 + besides();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - besides();
        var ruler = new Text(broken(room));
        ruler.setFont(getFont());
        ruler.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER); // as labels measure
        ruler.setLineSpacing(getLineSpacing());
        double height = ruler.getLayoutBounds().getHeight();
        double icon = getGraphic() == null ? 0 : getGraphic().prefHeight(-1);
        return Math.ceil(Math.max(height, icon) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        var lines = broken(getWidth() - besides());
        if (!lines.equals(getText())) {
            setText(lines);
        }
        super.layoutChildren();
    }

    private String broken(double room) {
        return String.join(
                "\n",
                breaks.lines(words.get(), getFont(), room).stream()
                        .map(String::stripTrailing)
                        .toList());
    }

    /// What is not words: insets and the icon with its gap.
    private double besides() {
        double icon = getGraphic() == null ? 0 : getGraphic().prefWidth(-1) + getGraphicTextGap();
        return snappedLeftInset() + snappedRightInset() + icon;
    }
}
