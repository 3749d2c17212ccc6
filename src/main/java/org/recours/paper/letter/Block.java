package org.recours.paper.letter;

import java.util.List;
import org.recours.domain.document.LetterField;

/// A part of a letter that is laid out in one way.
sealed interface Block {

    /// Who writes, in large, above everything.
    record Head(List<String> lines) implements Block {}

    /// Short lines that are not joined, such as an address or the place and date.
    record Lines(List<String> lines, Side side) implements Block {}

    /// What the letter is about.
    record Subject(String text) implements Block {}

    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /// The last paragraph, which stays with the signatures.
    record Closing(String text) implements Block {}

    /// Words of the person, each paragraph in the direction of its own script.
    record Narrative(List<String> paragraphs) implements Block {}

    /// Lines to write on by hand.
    record Blank(LetterField field) implements Block {}

    record Items(List<String> items) implements Block {}

    /// Names beside values.
    record Details(List<Detail> details) implements Block {}

    record Detail(String name, String value) {}

    /// Who signs, side by side.
    record Signatures(List<String> names) implements Block {}

    /// At which side of the page short lines stand.
    enum Side {
        START,
        FAR
    }
}
