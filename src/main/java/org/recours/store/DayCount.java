package org.recours.store;

import java.time.LocalDate;
import java.util.Optional;

/// How many deadlines of open cases are to be acted on by a day.
///
/// @param isSure whether their date rests on something that counts; else it is the shortest that it could be
/// @param responsible name of the member whose cases they are of; empty for those of nobody
public record DayCount(LocalDate day, boolean isSure, Optional<String> responsible, int count) {}
