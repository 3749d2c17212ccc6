package org.recours.domain.calendar;

/// The calendar in which a date was written on a paper or told at the desk.
///
/// Every date is kept in Gregorian days beside it; `text` converts.
public enum CalendarSystem {
    GREGORIAN,
    /// Ethiopia and Eritrea: thirteen months, seven or eight years behind.
    ETHIOPIC,
    /// The lunar calendar as Umm al-Qura tables count it; a moon sighting can differ by a day or two.
    HIJRI,
    /// Iran and Afghanistan: the year begins at the spring equinox.
    SOLAR_HIJRI,
    /// Gregorian days and months with the year of the Buddhist era, 543 ahead.
    THAI
}
