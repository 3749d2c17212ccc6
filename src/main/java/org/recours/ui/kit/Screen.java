package org.recours.ui.kit;

import javafx.scene.Parent;

/// What the main window needs of a screen, and nothing else about it.
///
/// @param root what is shown
/// @param opened called each time it comes to the front: load, and put the cursor where the work begins
/// @param primary the one act that Ctrl+Enter does
/// @param keepTyped called before leaving, locking or changing the language: what was typed must survive it
/// @param eachMinute called while it is in front: says anew how long there is, and leaves the keyboard where it is
public record Screen(Parent root, Runnable opened, Runnable primary, Runnable keepTyped, Runnable eachMinute) {

    /// A screen that is only read.
    public static Screen of(Parent root, Runnable opened) {
        return new Screen(root, opened, () -> {}, () -> {}, () -> {});
    }

    public Screen withPrimary(Runnable act) {
        return new Screen(root, opened, act, keepTyped, eachMinute);
    }

    public Screen withKeepTyped(Runnable keep) {
        return new Screen(root, opened, primary, keep, eachMinute);
    }

    public Screen withEachMinute(Runnable act) {
        return new Screen(root, opened, primary, keepTyped, act);
    }
}
