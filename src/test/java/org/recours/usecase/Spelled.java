package org.recours.usecase;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that a value holds, in words: records of the program print their ids alone.
final class Spelled {

    private Spelled() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Optional<?> maybe -> maybe.map(Spelled::of).orElse("none");
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, String>();
                map.forEach((key, held) -> sorted.put(of(key), of(held)));
                yield sorted.toString();
            }
            case Collection<?> all -> {
                Stream<String> each = all.stream().map(Spelled::of);
                yield (all instanceof java.util.Set<?> ? each.sorted() : each)
                        .collect(Collectors.joining(", ", "[", "]"));
            }
            case Record one ->
                Stream.of(one.getClass().getRecordComponents())
                        .map(part -> part.getName() + "=" + of(read(one, part)))
                        .collect(Collectors.joining(", ", one.getClass().getSimpleName() + "(", ")"));
            default -> value.toString();
        };
    }

    private static @Nullable Object read(Record one, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
