/// Keys and everything that is done with them: passphrase, key file, sealing, signing, grants.
///
/// The only importer of `javax.crypto` and Bouncy Castle; imports `domain` alone. The rest of the program sees
/// small value types and never an algorithm's name. Begin with [org.recours.vault.KeyFile].
@NullMarked
package org.recours.vault;

import org.jspecify.annotations.NullMarked;
