/// How the program tells a person what it has to say: [Phrase] for a sentence, [Problem] for failing surroundings.
///
/// Both carry a message key and its arguments; only the `text` ring turns them into words.
@NullMarked
package org.recours.domain.problem;

import org.jspecify.annotations.NullMarked;
