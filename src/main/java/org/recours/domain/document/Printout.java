package org.recours.domain.document;

/// A finished PDF file, in memory until a person says where it goes.
public final class Printout {

    private final byte[] pdf;
    private final int pages;

    public Printout(byte[] pdf, int pages) {
        this.pdf = pdf.clone();
        this.pages = pages;
    }

    /// The file.
    public byte[] pdf() {
        return pdf.clone();
    }

    /// How many pages it has.
    public int pages() {
        return pages;
    }

    @Override
    public String toString() {
        return "Printout[" + pages + " pages]";
    }
}
