package org.recours.ui.kit;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.geometry.Rectangle2D;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import org.recours.domain.document.PageImage;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;

/// Prints through the system's own dialog. A job is called Recours: print queues show their jobs' names to everybody.
public final class Printing {

    private static final double DRAWN_AT = 2;

    private Printing() {}

    /// Prints pages one at a time; each is asked for when it is its turn.
    ///
    /// @return what became of it, for the status line; empty when the person closed the dialog
    public static Optional<Phrase> pages(Window owner, Text text, int pages, IntFunction<PageImage> page) {
        return print(owner, text, (job, layout) -> {
            for (int i = 0; i < pages; i++) {
                if (!job.printPage(fitting(Pictures.of(page.apply(i)), layout))) {
                    return false;
                }
            }
            return true;
        });
    }

    /// Prints a part of the screen as it looks, on as many pages as it takes.
    public static Optional<Phrase> node(Window owner, Text text, Node node) {
        var how = new javafx.scene.SnapshotParameters();
        how.setTransform(javafx.scene.transform.Transform.scale(DRAWN_AT, DRAWN_AT));
        var picture = node.snapshot(how, null);
        return print(owner, text, (job, layout) -> {
            double scale = picture.getWidth() / layout.getPrintableWidth();
            double height = layout.getPrintableHeight() * scale;
            for (double top = 0; top < picture.getHeight(); top += height) {
                var part = new ImageView(picture);
                part.setViewport(
                        new Rectangle2D(0, top, picture.getWidth(), Math.min(height, picture.getHeight() - top)));
                part.setPreserveRatio(true);
                part.setFitWidth(layout.getPrintableWidth());
                if (!job.printPage(part)) {
                    return false;
                }
            }
            return true;
        });
    }

    /// Puts pages into an open job.
    @FunctionalInterface
    private interface Pages {
        boolean into(PrinterJob job, PageLayout layout);
    }

    private static Optional<Phrase> print(Window owner, Text text, Pages pages) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.of(new Phrase("kit.print.noPrinter"));
        }
        job.getJobSettings().setJobName(text.get("shell.name"));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.empty();
        }
        var done = pages.into(job, job.getJobSettings().getPageLayout()) && job.endJob();
        return Optional.of(new Phrase(done ? "kit.print.sent" : "kit.print.failed"));
    }

    private static ImageView fitting(WritableImage page, PageLayout layout) {
        var view = new ImageView(page);
        view.setPreserveRatio(true);
        view.setFitWidth(layout.getPrintableWidth());
        view.setFitHeight(layout.getPrintableHeight());
        return view;
    }
}
