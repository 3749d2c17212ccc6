package org.recours.app;

import java.util.List;
import java.util.stream.Stream;
import org.recours.text.Language;
import org.recours.vault.Passphrase;
import org.recours.vault.WordList;

/// Proposes passphrases and completes their words.
final class Passphrases {

    private Passphrases() {}

    /// Words to be shown once and written down by hand.
    static String propose(Language language) {
        try (var proposed = Passphrase.propose(WordList.in(language.code()))) {
            return new String(proposed.characters());
        }
    }

    /// Listed words that begin so: people may use words of any list, whatever language the window is in.
    static List<String> completions(String letters) {
        return Stream.of(Language.values())
                .map(language -> WordList.in(language.code()))
                .flatMap(words -> words.completions(letters).stream())
                .distinct()
                .toList();
    }
}
