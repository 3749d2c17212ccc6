/// What a person does in more than one step, without a window.
///
/// Begin with [org.recours.usecase.RecordCaseTest].
@NullMarked
package org.recours.usecase;

import org.jspecify.annotations.NullMarked;
