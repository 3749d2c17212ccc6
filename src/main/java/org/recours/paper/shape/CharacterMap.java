package org.recours.paper.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.recours.paper.shape.ShapedText.Cluster;

/// Which characters the drawn glyphs of one font stand for, for readers that do not know `/ActualText`.
///
/// PDFBox knows only glyphs that the font gives to a character: of Arabic, whose letters are drawn in joined
/// forms, most would be lost (ISO 32000-1, 9.10.3).
final class CharacterMap {

    /// More entries than this a block may not have.
    private static final int BLOCK = 100;

    /// What stands around the entries, as Adobe Technical Note 5411 writes it.
    private static final String FRAME = frame();

    private final Map<Integer, String> sure = new TreeMap<>();
    private final Map<Integer, String> guessed = new TreeMap<>();

    /// A glyph that stands alone for a text once is sure of it. Of several glyphs each may stand for one
    /// character, in reading order; when their numbers differ, the first stands for all.
    void add(Cluster cluster, boolean rightToLeft) {
        var glyphs = rightToLeft ? cluster.glyphs().reversed() : cluster.glyphs();
        var characters =
                cluster.text().codePoints().mapToObj(Character::toString).toList();
        if (glyphs.size() == 1) {
            sure.putIfAbsent(glyphs.getFirst().id(), cluster.text());
        } else if (glyphs.size() == characters.size()) {
            for (int i = 0; i < glyphs.size(); i++) {
                guessed.putIfAbsent(glyphs.get(i).id(), characters.get(i));
            }
        } else if (!glyphs.isEmpty()) {
            guessed.putIfAbsent(glyphs.getFirst().id(), cluster.text());
        }
    }

    /// Whether a reader finds the text of this cluster by its glyph alone. Not when it is longer than one
    /// character: readers that turn right-to-left text round would turn these round too.
    boolean tells(Cluster cluster) {
        return cluster.glyphs().size() == 1
                && cluster.text().codePointCount(0, cluster.text().length()) == 1
                && cluster.text().equals(sure.get(cluster.glyphs().getFirst().id()));
    }

    /// Replaces the map that PDFBox made.
    void writeTo(PDType0Font font, PDDocument document) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text().getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
    }

    private String text() {
        var characters = new TreeMap<>(guessed);
        characters.putAll(sure);
        var entries = characters.entrySet().stream()
                .map(entry -> "<%04X> <%s>".formatted(entry.getKey(), hex(entry.getValue())))
                .toList();
        var blocks = new ArrayList<String>();
        for (int from = 0; from < entries.size(); from += BLOCK) {
            blocks.add(block(entries.subList(from, Math.min(entries.size(), from + BLOCK))));
        }
        return FRAME.formatted(String.join("\n", blocks));
    }

    private static String frame() {
        try (var stream = CharacterMap.class.getResourceAsStream("/org/recours/fonts/to-unicode.cmap")) {
            if (stream == null) {
                throw new IllegalStateException("to-unicode.cmap is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String block(List<String> entries) {
        return entries.size() + " beginbfchar\n" + String.join("\n", entries) + "\nendbfchar";
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
