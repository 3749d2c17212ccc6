/// The gates: what the whole tree keeps to, each with a seeded violation that it must find.
///
/// Reads the program's classes (ArchUnit), its sources (javac) and its words; imports nothing of the program.
/// Begin with [Rings], the table of who may import whom.
@NullMarked
package org.recours.architecture;

import org.jspecify.annotations.NullMarked;
