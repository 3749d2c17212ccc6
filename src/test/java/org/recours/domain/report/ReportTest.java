package org.recours.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Kind;

class ReportTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void fourAreTooFewAndFiveAreShown() {
        assertEquals(Cell.TooFew.TOO_FEW, Cell.of(4));
        assertEquals(new Cell.Shown(5), Cell.of(5));
    }

    @Test
    void noneIsTooFewToo() {
        assertEquals(Cell.TooFew.TOO_FEW, Cell.of(0));
    }

    @Test
    void aHiddenNumberDoesNotFollowFromTheTotal() {
        var report = report(count(Category.ASYLUM, 20), count(Category.DOCUMENTS, 3));
        assertEquals(new Cell.Shown(20), report.lines().get(0).received());
        assertEquals(Cell.TooFew.TOO_FEW, report.lines().get(1).received());
        assertEquals(new Cell.AtLeast(20), report.total().received());
    }

    @Test
    void aTotalOverShownNumbersIsExact() {
        var report = report(count(Category.ASYLUM, 20), count(Category.DOCUMENTS, 5));
        assertEquals(new Cell.Shown(25), report.total().received());
    }

    @Test
    void restrictedCategoriesStandTogether() {
        var report = report(
                count(Category.GENDER_VIOLENCE, 3), count(Category.SEXUAL_EXPLOITATION, 3), count(Category.ASYLUM, 9));
        assertEquals(2, report.lines().size());
        assertTrue(report.lines().stream()
                .map(Report.Line::category)
                .flatMap(Optional::stream)
                .noneMatch(Category::isRestricted));
        assertEquals(new Cell.Shown(6), report.lines().getLast().received());
    }

    @Test
    void aReportOverNothingHasNoLines() {
        var report = report();
        assertEquals(List.of(), report.lines());
        assertEquals(Cell.TooFew.TOO_FEW, report.total().received());
    }

    private static Report report(Count... counts) {
        return Report.of(FROM, TO, List.of(counts));
    }

    private static Count count(Category category, long received) {
        return new Count(Kind.APPEAL, category, received, 0, 0);
    }
}
