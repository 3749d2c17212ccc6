/// Settings: language and look, the clinic, what its lawyers have adopted, and this seat.
///
/// Imports `ui.kit`, `ui.nav`, `text` and `domain`. Begin with [org.recours.ui.settings.SettingsViewModel].
@NullMarked
package org.recours.ui.settings;

import org.jspecify.annotations.NullMarked;
