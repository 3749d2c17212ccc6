package org.recours.domain.calendar;

import java.time.LocalDate;

/// A day on which authorities are closed.
///
/// @param name how the calendar that it came from calls it, for no person to read
/// @param confirmed false for a feast that the moon decides and for anything else that no person has checked yet
public record Holiday(LocalDate day, String name, boolean confirmed) {}
