package org.recours.store;

import static org.recours.store.jooq.Tables.SEARCH_WORD;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.Value;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;

/// Words and numbers by which a person is found while somebody types: folded alike when kept and when asked for.
///
/// Folding takes away what two hands write differently: case, accents, vowel signs and forms of Arabic letters, the
/// script of digits, spaces and dashes within numbers.
final class SearchWords {

    /// Longer words are cut: nobody types more before looking.
    private static final int LONGEST = 40;

    private static final Set<String> TYPES = Set.of(Person.TYPE.name(), Identifier.TYPE.name(), Contact.TYPE.name());

    private SearchWords() {}

    static void project(DSLContext sql, List<Touched> records) {
        var known = records.stream()
                .filter(record -> record.before()
                        .filter(state -> TYPES.contains(state.type()))
                        .isPresent())
                .toList();
        if (!known.isEmpty()) {
            sql.deleteFrom(SEARCH_WORD)
                    .where(Sql.isOneOf(
                            SEARCH_WORD.RECORD,
                            known.stream().map(record -> record.id().value()).toList()))
                    .execute();
        }
        var rows = new ArrayList<Object[]>();
        for (var record : records) {
            var state = record.after().state();
            if (TYPES.contains(record.after().type()) && !state.isDeleted()) {
                var person = record.after().link("person").orElse(record.id().value());
                words(state)
                        .forEach(
                                word -> rows.add(new Object[] {word, record.id().value(), person}));
            }
        }
        Sql.batch(
                sql,
                sql.insertInto(SEARCH_WORD, SEARCH_WORD.WORD, SEARCH_WORD.RECORD, SEARCH_WORD.PERSON)
                        .values((String) null, (UUID) null, (UUID) null),
                rows);
    }

    /// Every live value counts: somebody may look for the one that is not shown.
    private static Set<String> words(RecordState state) {
        Set<String> words = new TreeSet<>();
        texts(state, Person.NAME.name()).forEach(name -> words.addAll(ofName(name)));
        texts(state, Person.OTHER_NAMES.name()).forEach(name -> words.addAll(ofName(name)));
        texts(state, Identifier.VALUE.name()).forEach(number -> ofNumber(number).ifPresent(words::add));
        return words;
    }

    private static List<String> texts(RecordState state, String field) {
        var texts = new ArrayList<String>();
        for (var live : state.live(field)) {
            var values = live.value() instanceof Value.Items(var items) ? items : List.of(live.value());
            for (var value : values) {
                if (value instanceof Value.Text(var text)) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /// The words of a name, in order.
    static List<String> ofName(String name) {
        return List.of(fold(name).split("[^\\p{L}\\p{M}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .map(SearchWords::cut)
                .toList();
    }

    /// A number, card or address without what stands between; empty when nothing is left.
    static Optional<String> ofNumber(String number) {
        var folded = fold(number).replaceAll("[^\\p{L}\\p{M}\\p{N}@]+", "");
        return folded.isEmpty() ? Optional.empty() : Optional.of(cut(folded));
    }

    /// The same text as most hands would type it.
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(SearchWords::counts)
                .map(SearchWords::plain)
                .forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /// Accents and Arabic vowel signs do not count. Signs of Burmese, Bengali or Tamil do: there they are the vowels.
    private static boolean counts(int character) {
        if (character == '\u0640') { // tatweel, which only stretches a word
            return false;
        }
        return Character.getType(character) != Character.NON_SPACING_MARK
                || switch (Character.UnicodeScript.of(character)) {
                    case INHERITED, ARABIC, HEBREW, SYRIAC -> false;
                    default -> true;
                };
    }

    private static int plain(int character) {
        if (Character.isDigit(character)) {
            return '0' + Character.digit(character, 10);
        }
        return switch (character) {
            case '\u0649', '\u06CC' -> '\u064A'; // alef maksura and Persian yeh, as yeh
            case '\u06A9' -> '\u0643'; // Persian kaf, as kaf
            case '\u0629' -> '\u0647'; // teh marbuta, as heh
            default -> character;
        };
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
