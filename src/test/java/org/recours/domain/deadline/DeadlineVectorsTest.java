package org.recours.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every published or derived example of `vectors.csv`, law by law.
class DeadlineVectorsTest {

    @TestFactory
    Stream<DynamicNode> everyVectorEndsOnItsDay() {
        var laws = DeadlineVector.all().stream().collect(Collectors.groupingBy(DeadlineVector::law));
        assertFalse(laws.isEmpty());
        return laws.entrySet().stream()
                .map(law -> DynamicContainer.dynamicContainer(law.getKey(), tests(law.getValue())));
    }

    private static Stream<DynamicTest> tests(List<DeadlineVector> vectors) {
        return vectors.stream()
                .map(vector -> DynamicTest.dynamicTest(
                        vector.id() + " " + vector.note(), () -> assertEquals(vector.expected(), vector.computed())));
    }
}
