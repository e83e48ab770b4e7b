package org.undersigned.reading.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The areas of a page that lead to other pages of the web. */
final class LinkAreas {

    static final LinkAreas NONE = new LinkAreas();

    /** The most areas of a page that are followed. */
    private static final int MAX_AREAS = 500;

    private record LinkArea(double left, double top, double right, double bottom, String target) {}

    private final List<LinkArea> areas = new ArrayList<>();

    static LinkAreas find(PDPage page) {
        LinkAreas areas = new LinkAreas();
        if (page.getRotation() == 0) {
            try {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    areas.addArea(annotation, page.getCropBox());
                }
            } catch (IOException | RuntimeException broken) {
                return areas;
            }
        }
        return areas;
    }

    private void addArea(PDAnnotation annotation, PDRectangle box) {
        PDRectangle of = annotation.getRectangle();
        if (areas.size() < MAX_AREAS
                && of != null
                && annotation instanceof PDAnnotationLink link
                && link.getAction() instanceof PDActionURI leads
                && isWebUrl(leads.getURI())) {
            areas.add(new LinkArea(
                    of.getLowerLeftX() - box.getLowerLeftX(),
                    box.getUpperRightY() - of.getUpperRightY(),
                    of.getUpperRightX() - box.getLowerLeftX(),
                    box.getUpperRightY() - of.getLowerLeftY(),
                    leads.getURI().strip()));
        }
    }

    private static boolean isWebUrl(String target) {
        String scheme = target == null ? "" : target.strip().toLowerCase(Locale.ROOT);
        return scheme.startsWith("http:") || scheme.startsWith("https:") || scheme.startsWith("www.");
    }

    /** Where a point of the page leads; {@code null} where it leads nowhere. */
    String targetAt(double x, double y) {
        for (LinkArea linkArea : areas) {
            if (x >= linkArea.left && x <= linkArea.right && y >= linkArea.top && y <= linkArea.bottom) {
                return linkArea.target;
            }
        }
        return null;
    }
}
