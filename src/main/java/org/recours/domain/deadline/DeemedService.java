package org.recours.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

/// The day on which the law takes a decision to have reached the person, whatever day it really was, unless that was
/// later.
///
/// @param days after posting, or after hand-over to the reception centre
/// @param from what was posted on or after this day; empty for always
/// @see <a href="https://www.gesetze-im-internet.de/vwvfg/__41.html">VwVfG § 41(2)</a>
public record DeemedService(int days, Optional<LocalDate> from) {

    public DeemedService {
        Counting.requireDays(days);
    }

    boolean isInForce(LocalDate posted) {
        return from.isEmpty() || !posted.isBefore(from.get());
    }
}
