package org.undersigned.reading.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Collects small round or square paths of a page's content stream: bullets, as browsers print them. */
final class DrawnMarks {

    /** The minimum size of a bullet, in points. */
    private static final double MIN_SIZE = 1.5;

    /** The maximum size of a bullet, in points. */
    private static final double MAX_SIZE = 8;

    /** The maximum number of bullets per page. */
    private static final int MAX_BULLETS = 1000;

    /** The maximum number of lines per page, and per document. */
    private static final int MAX_RULES = 1000;

    private static final int MAX_ALL_RULES = 50_000;
    private static final double MAX_RULE_WIDTH = 2.5;
    private static final double MIN_RULE_LENGTH = 6;

    private final List<double[]> spots = new ArrayList<>();
    private final List<double[]> rules = new ArrayList<>();
    private int allRules;
    private double left;
    private double bottom;
    private double right;
    private double top;
    private boolean pathStarted;

    void processOperator(String operator, List<COSBase> operands, PDGraphicsState state) {
        switch (operator) {
            case "m", "l", "c", "v", "y" -> {
                for (int i = 0; i + 1 < operands.size(); i += 2) {
                    addPoint(number(operands, i), number(operands, i + 1), state);
                }
            }
            case "re" -> {
                addPoint(number(operands, 0), number(operands, 1), state);
                addPoint(number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3), state);
            }
            case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s" -> endPath();
            case "n" -> pathStarted = false;
            default -> {}
        }
    }

    private static float number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private void addPoint(float x, float y, PDGraphicsState state) {
        if (state == null) {
            return;
        }
        Point2D.Float at = state.getCurrentTransformationMatrix().transformPoint(x, y);
        left = pathStarted ? Math.min(left, at.x) : at.x;
        right = pathStarted ? Math.max(right, at.x) : at.x;
        bottom = pathStarted ? Math.min(bottom, at.y) : at.y;
        top = pathStarted ? Math.max(top, at.y) : at.y;
        pathStarted = true;
    }

    private void endPath() {
        double width = right - left;
        double height = top - bottom;
        boolean spot = width >= MIN_SIZE && width <= MAX_SIZE && Math.abs(width - height) < 0.25 * width;
        if (pathStarted && spot && spots.size() < MAX_BULLETS) {
            spots.add(new double[] {left, (bottom + top) / 2, width});
        }
        boolean thin = Math.min(width, height) <= MAX_RULE_WIDTH && Math.max(width, height) >= MIN_RULE_LENGTH;
        if (pathStarted && thin && rules.size() < MAX_RULES && allRules < MAX_ALL_RULES) {
            rules.add(new double[] {left, top, right, bottom});
            allRules++;
        }
        pathStarted = false;
    }

    /** Returns the straight lines since the last call. */
    List<RuledTable.Rule> takeRules(PDPage page) {
        PDRectangle box = page.getCropBox();
        List<RuledTable.Rule> lines = rules.stream()
                .map(rule -> new RuledTable.Rule(
                        rule[0] - box.getLowerLeftX(),
                        box.getUpperRightY() - rule[1],
                        rule[2] - box.getLowerLeftX(),
                        box.getUpperRightY() - rule[3]))
                .toList();
        rules.clear();
        return page.getRotation() == 0 ? lines : List.of();
    }

    /** Returns the bullets since the last call, each at its centre. */
    List<Glyph> takeBullets(PDPage page) {
        PDRectangle box = page.getCropBox();
        List<Glyph> bullets = spots.stream()
                .map(spot -> new Glyph(
                        "•",
                        spot[0] - box.getLowerLeftX(),
                        box.getUpperRightY() - spot[1],
                        spot[2],
                        spot[2],
                        false,
                        false,
                        null,
                        false))
                .toList();
        spots.clear();
        pathStarted = false;
        return page.getRotation() == 0 ? bullets : List.of();
    }
}
