package org.recours.domain.clinic;

/// Whose days are open or closed: courts and camp offices are rarely closed together.
public enum Office {
    AUTHORITY,
    CLINIC,
    POST
}
