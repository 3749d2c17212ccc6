package org.recours.ui.nav;

import java.util.function.Consumer;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.NameMask;

/// What the main window gives to every screen.
///
/// @param text the words, in the language of the window; another language makes new screens
/// @param names whether names are to be read at this moment
/// @param go leave for another place
/// @param say a sentence for the status line, such as "Saved 10:42"
public record Desk(Text text, Background background, NameMask names, Consumer<Place> go, Consumer<Phrase> say) {}
