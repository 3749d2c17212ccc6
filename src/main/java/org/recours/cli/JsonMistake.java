package org.recours.cli;

import org.recours.domain.problem.Phrase;

/// That what was given as JSON is not what is understood, with the place and the reason. Caught where a line is read.
final class JsonMistake extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    private JsonMistake(Phrase phrase) {
        this.phrase = phrase;
    }

    static JsonMistake unknownKey(String path) {
        return new JsonMistake(new Phrase("cli.json.unknownKey", path));
    }

    /// @param path where the value stands; what it is stays unsaid, it can be a client’s word
    static JsonMistake badValue(String path) {
        return new JsonMistake(new Phrase("cli.json.badValue", path));
    }

    static JsonMistake notJson() {
        return new JsonMistake(new Phrase("cli.json.notJson"));
    }

    static JsonMistake notUtf8() {
        return new JsonMistake(new Phrase("cli.json.notUtf8"));
    }

    static JsonMistake tooLong() {
        return new JsonMistake(new Phrase("cli.json.tooLong"));
    }

    /// The sentence for the person.
    Phrase phrase() {
        return phrase;
    }
}
