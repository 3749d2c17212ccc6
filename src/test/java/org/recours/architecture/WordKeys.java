package org.recours.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where the program names its messages: string literals in Java, bare words in packs and templates.
///
/// A literal that ends with a dot is a prefix to which a constant's name is added, `"code.kind." + kind`.
record WordKeys(Set<String> named, Set<String> prefixes) {

    private static final Pattern JAVA_LITERAL = Pattern.compile("\"([a-z]\\w*(?:\\.[\\w-]+)*\\.?)\"");

    private static final Pattern WORD = Pattern.compile("\\b([a-z]\\w*(?:\\.[\\w-]+)+)\\b");

    private static final Pattern FILE_NAME =
            Pattern.compile("\\w+\\.(pdf|css|sql|ya?ml|properties|png|svg|ttf|txt|json|html|mustache|log|tmp)");

    /// @param sections the first parts of keys: a literal that begins otherwise names something else
    static WordKeys in(List<String> javaSources, List<String> resources, Set<String> sections) {
        var literals = javaSources.stream()
                .flatMap(source -> JAVA_LITERAL.matcher(source).results())
                .map(match -> match.group(1))
                .filter(literal -> literal.contains("."))
                .filter(literal -> sections.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !FILE_NAME.matcher(literal).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        var words = resources.stream()
                .flatMap(text -> WORD.matcher(text).results())
                .map(match -> match.group(1))
                .toList();
        var prefixes =
                literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        literals.removeAll(prefixes);
        var named = new TreeSet<>(literals);
        named.addAll(words);
        return new WordKeys(named, prefixes);
    }

    /// Keys of the bundle that nothing names.
    List<String> unused(Set<String> keys) {
        return keys.stream()
                .filter(key -> !named.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .map(key -> key + " is used nowhere")
                .toList();
    }

    /// Names in Java under which the bundle has nothing. Words of packs are no evidence: ids look the same. A
    /// field such as `deadline.basis` has its words under `field.`.
    static List<String> missing(List<String> javaSources, Set<String> keys, Set<String> sections) {
        var inJava = in(javaSources, List.of(), sections);
        var missing = new ArrayList<String>();
        inJava.named.stream()
                .filter(name -> !keys.contains(name) && !keys.contains("field." + name))
                .map(name -> name + " is named in Java and is no message")
                .forEach(missing::add);
        inJava.prefixes.stream()
                .filter(prefix -> keys.stream().noneMatch(key -> key.startsWith(prefix)))
                .map(prefix -> "no message begins with " + prefix)
                .forEach(missing::add);
        return missing;
    }
}
