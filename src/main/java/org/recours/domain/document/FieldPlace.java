package org.recours.domain.document;

/// Where a field stands on a page as it is shown: measures are parts of the page's width and height, from its
/// upper left.
///
/// @param page from 0
public record FieldPlace(int page, double left, double top, double width, double height) {}
