package org.recours.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;

/// What runs beside other tests shares nothing: the tests of such a class run beside each other, too.
final class Sharing {

    private Sharing() {}

    static ArchRule whatRunsBesideOthersSharesNothing() {
        return ArchRuleDefinition.classes()
                .that()
                .areAnnotatedWith(Execution.class)
                .should(Gate.condition("share nothing between its tests", Sharing::shared));
    }

    private static Stream<String> shared(JavaClass type) {
        var members = type.getMembers().stream().filter(Sharing::isShared).map(JavaMember::getFullName);
        return type.isAnnotatedWith(TestInstance.class) ? Stream.concat(Stream.of(type.getName()), members) : members;
    }

    private static boolean isShared(JavaMember member) {
        boolean isForAll = member.isAnnotatedWith(BeforeAll.class) || member.isAnnotatedWith(AfterAll.class);
        return isForAll
                || (member.isAnnotatedWith(TempDir.class)
                        && member.getModifiers().contains(JavaModifier.STATIC));
    }
}
