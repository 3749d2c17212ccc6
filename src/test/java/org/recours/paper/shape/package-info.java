/// Tests of shaping against the glyphs that HarfBuzz itself chooses.
@NullMarked
package org.recours.paper.shape;

import org.jspecify.annotations.NullMarked;
