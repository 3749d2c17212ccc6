package org.recours.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;

/// How choices are said in a list; nothing is ever read back from the words.
final class Choices {

    private Choices() {}

    static <T> StringConverter<T> said(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String said) {
                throw new UnsupportedOperationException("a choice is picked, not typed");
            }
        };
    }
}
