/// Exchange: what is only here, what came, who has what, and letting colleagues join.
///
/// Imports `ui.kit`, `ui.nav`, `text` and `domain`. Begin with [org.recours.ui.exchange.ExchangeViewModel].
@NullMarked
package org.recours.ui.exchange;

import org.jspecify.annotations.NullMarked;
