package org.recours.ui.shell;

import java.util.function.Consumer;
import org.recours.text.Language;

/// What can be done with the window itself, from the top bar, the find box and the keyboard alike.
///
/// @param look the other of light and dark
/// @param veil hides the screen behind the PIN
/// @param lock wipes the keys at once
record WindowActs(
        Preferences preferences,
        Runnable find,
        Runnable toggleNames,
        Consumer<Language> language,
        Runnable look,
        Runnable veil,
        Runnable lock) {}
