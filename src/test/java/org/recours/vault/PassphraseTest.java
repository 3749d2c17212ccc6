package org.recours.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PassphraseTest {

    @Test
    void aProposalIsSixListedWordsAndNeverTheSameTwice() {
        var list = WordList.in("fr");
        var proposal = new String(Passphrase.propose(list).characters());
        var words = List.of(proposal.split(" "));
        assertEquals(6, words.size());
        assertTrue(words.stream().allMatch(word -> list.completions(word).contains(word)));
        assertNotEquals(proposal, new String(Passphrase.propose(list).characters()));
    }

    @Test
    void everyListHas2048WordsThatDifferInTheirFirstFourLetters() {
        for (var language : List.of("en", "fr")) {
            var list = WordList.in(language);
            var words = new HashSet<String>();
            for (char letter = 'a'; letter <= 'z'; letter++) {
                words.addAll(list.completions(String.valueOf(letter)));
            }
            assertEquals(2048, words.size());
            for (var word : words) {
                if (word.length() >= 4) {
                    assertEquals(List.of(word), list.completions(word.substring(0, 4)));
                }
            }
        }
    }

    @Test
    void accentsAndCapitalsAreNotNeededToFindAWord() {
        assertEquals(List.of("éléphant"), WordList.in("fr").completions("ELEP"));
        assertEquals(List.of(), WordList.in("fr").completions(" "));
    }

    @Test
    void arabicHasNoPublishedListAndSaysSo() {
        assertEquals("en", WordList.in("ar").language());
    }

    @Test
    void checkWordsDifferWhereTheHashesDo() {
        var list = WordList.in("en");
        assertEquals(
                List.of("abandon", "abandon", "abandon", "abandon", "abandon", "abandon"),
                list.checkWords(new byte[32]));
        var hash = new byte[32];
        hash[0] = (byte) 0xff;
        hash[1] = (byte) 0xe0;
        assertEquals("zoo", list.checkWords(hash).getFirst());
        assertEquals("abandon", list.checkWords(hash).get(1));
    }

    @Test
    void anOwnPassphraseNeedsSixteenCharactersInAnyScript() {
        assertTrue(Passphrase.typed("سر طويل يكفي لكل الأيام".toCharArray()).isLongEnough());
        assertFalse(Passphrase.typed("kurz und bündig".toCharArray()).isLongEnough());
        assertFalse(Passphrase.typed("a                b".toCharArray()).isLongEnough());
    }

    @Test
    void theSameWordsFromAnotherKeyboardAreTheSame() {
        var composed = Passphrase.typed("éléphant gentil".toCharArray());
        var decomposed = Passphrase.typed("e\u0301le\u0301phant\u00a0 gentil\n".toCharArray());
        assertArrayEquals(composed.characters(), decomposed.characters());
    }

    @Test
    void whatWasTypedIsWiped() {
        var typed = "correct horse battery".toCharArray();
        var passphrase = Passphrase.typed(typed);
        try (passphrase) {
            assertArrayEquals(new char[typed.length], typed);
        }
        assertArrayEquals(new char[typed.length], passphrase.characters());
    }

    @Test
    void fiveWrongPinsAndTheRightOneNoLongerHelps() {
        try (var pin = new Pin("4711".toCharArray())) {
            assertFalse(pin.isLiftedBy("4712".toCharArray()));
            assertTrue(pin.isLiftedBy("4711".toCharArray()));
            for (int wrong = 0; wrong < Pin.TRIES; wrong++) {
                assertFalse(pin.isLiftedBy("0000".toCharArray()));
            }
            assertEquals(0, pin.triesLeft());
            assertFalse(pin.isLiftedBy("4711".toCharArray()));
        }
    }
}
