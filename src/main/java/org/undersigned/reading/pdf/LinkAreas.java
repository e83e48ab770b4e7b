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

/** The link annotations of a page with URI actions. */
final class LinkAreas {

    static final LinkAreas NONE = new LinkAreas();

    /** The maximum number of links per page. */
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
        PDRectangle rectangle = annotation.getRectangle();
        if (areas.size() < MAX_AREAS
                && rectangle != null
                && annotation instanceof PDAnnotationLink link
                && link.getAction() instanceof PDActionURI action
                && isWebUrl(action.getURI())) {
            areas.add(new LinkArea(
                    rectangle.getLowerLeftX() - box.getLowerLeftX(),
                    box.getUpperRightY() - rectangle.getUpperRightY(),
                    rectangle.getUpperRightX() - box.getLowerLeftX(),
                    box.getUpperRightY() - rectangle.getLowerLeftY(),
                    action.getURI().strip()));
        }
    }

    private static boolean isWebUrl(String target) {
        String scheme = target == null ? "" : target.strip().toLowerCase(Locale.ROOT);
        return scheme.startsWith("http:") || scheme.startsWith("https:") || scheme.startsWith("www.");
    }

    /** The target of the link at a point, or {@code null}. */
    String targetAt(double x, double y) {
        for (LinkArea linkArea : areas) {
            if (x >= linkArea.left && x <= linkArea.right && y >= linkArea.top && y <= linkArea.bottom) {
                return linkArea.target;
            }
        }
        return null;
    }
}
