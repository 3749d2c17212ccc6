package org.recours.paper.letter;

/// A template that can't be used, with the reason for the person who writes templates.
public final class TemplateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    TemplateException(String reason) {
        super(reason);
    }

    TemplateException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
