/// What a legal clinic talks about: case files, persons, decisions, deadlines, and how their changes merge.
///
/// Plain values and rules: no clock, no random, no disk, no window. Imports only `java.*` and jspecify.
/// Begin with [org.recours.domain.casefile.CaseFile].
@NullMarked
package org.recours.domain;

import org.jspecify.annotations.NullMarked;
