package org.recours.usecase;

/// An official form that the clinic keeps on this laptop. It holds nothing of a client.
///
/// @param id    SHA-256 of the file, hexadecimal
/// @param title the name of the file that a person chose
public record KeptForm(String id, String title) {}
