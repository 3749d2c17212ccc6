/// Tests of opening foreign files and writing finished ones. The hostile files are in `paper.form`.
@NullMarked
package org.recours.paper.pdf;

import org.jspecify.annotations.NullMarked;
