package org.recours.paper.shape;

/// One font file: a face in a weight.
record Cut(Face face, Weight weight) {

    String resource() {
        return face.resource(weight);
    }
}
