package org.recours.paper.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Lets a template look into maps and lists and nothing else: by reflection it could call methods.
final class MapsOnly implements Mustache.Collector {

    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
        return value instanceof List<?> list ? list.iterator() : null;
    }

    @Override
    public Mustache.VariableFetcher createFetcher(Object context, String name) {
        return MapsOnly::fetch;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new ConcurrentHashMap<>();
    }

    private static Object fetch(Object context, String name) {
        if (context instanceof Map<?, ?> map) {
            var value = map.get(name);
            if (value != null) {
                return value;
            }
        }
        return Template.NO_FETCHER_FOUND;
    }
}
