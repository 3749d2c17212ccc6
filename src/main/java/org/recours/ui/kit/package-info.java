/// What every screen is built from: fields, forms, lists, badges, pages, and the one place that knows two kinds of
/// thread.
///
/// Imports JavaFX, AtlantaFX, Ikonli, `text` and `domain.problem`; it knows no record of a clinic, no screen and no
/// place.
/// Begin with [org.recours.ui.kit.FormBuilder] and [org.recours.ui.kit.Background].
@NullMarked
package org.recours.ui.kit;

import org.jspecify.annotations.NullMarked;
