package org.recours.paper.letter;

/// A template that can't be used, with the reason for the person who writes templates.
public final class MalformedTemplate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedTemplate(String reason) {
        super(reason);
    }

    MalformedTemplate(String reason, Throwable cause) {
        super(reason, cause);
    }
}
