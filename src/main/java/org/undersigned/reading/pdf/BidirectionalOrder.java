package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the glyphs of a line from visual into logical order (UAX #9, without levels above 2): mirrors the positions of runs
 * that are written from right to left, so that gaps between words stay as they are.
 */
final class BidirectionalOrder {

    private static final String BRACKETS = "()[]{}<>«»";

    private BidirectionalOrder() {}

    /** @param glyphs from left to right */
    static List<Glyph> toLogical(List<Glyph> glyphs) {
        long fromRight = glyphs.stream().filter(BidirectionalOrder::isFromRight).count();
        if (fromRight == 0) {
            return glyphs;
        }
        long fromLeft = glyphs.stream().filter(BidirectionalOrder::isFromLeft).count();
        if (fromRight > fromLeft) {
            return mirrorRuns(mirror(glyphs), false);
        }
        return mirrorRuns(glyphs, true);
    }

    /** Mirrors the runs of one direction; numbers are written from the left in either. */
    private static List<Glyph> mirrorRuns(List<Glyph> glyphs, boolean rightRuns) {
        List<Glyph> result = new ArrayList<>();
        int at = 0;
        while (at < glyphs.size()) {
            int to = endOfRun(glyphs, at, rightRuns);
            if (to == at) {
                result.add(glyphs.get(at++));
                continue;
            }
            List<Glyph> run = mirror(glyphs.subList(at, to));
            result.addAll(rightRuns ? mirrorRuns(run, false) : run);
            at = to;
        }
        return result;
    }

    /** The end of a run of one direction, with the neutral glyphs inside it but not those behind it. */
    private static int endOfRun(List<Glyph> glyphs, int from, boolean rightRuns) {
        int end = from;
        for (int at = from; at < glyphs.size(); at++) {
            Glyph glyph = glyphs.get(at);
            boolean right = isFromRight(glyph);
            boolean left = isFromLeft(glyph) || isDigit(glyph);
            boolean inside = rightRuns ? right : left;
            if (inside) {
                end = at + 1;
            } else if (rightRuns ? isFromLeft(glyph) : right) {
                break;
            } else if (end == from) {
                break;
            }
        }
        return end;
    }

    private static List<Glyph> mirror(List<Glyph> glyphs) {
        double left = glyphs.stream().mapToDouble(Glyph::x).min().orElse(0);
        double right = glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
        List<Glyph> mirrored = new ArrayList<>();
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            Glyph glyph = glyphs.get(i);
            mirrored.add(glyph.mirrored(left + right - glyph.right(), mirrorBracket(glyph.text())));
        }
        return mirrored;
    }

    private static String mirrorBracket(String text) {
        int at = text.length() == 1 ? BRACKETS.indexOf(text.charAt(0)) : -1;
        return at < 0 ? text : String.valueOf(BRACKETS.charAt(at ^ 1));
    }

    private static boolean isFromRight(Glyph glyph) {
        byte direction = direction(glyph);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isFromLeft(Glyph glyph) {
        return direction(glyph) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isDigit(Glyph glyph) {
        byte direction = direction(glyph);
        return direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private static byte direction(Glyph glyph) {
        return glyph.text().isEmpty()
                ? Character.DIRECTIONALITY_OTHER_NEUTRALS
                : Character.getDirectionality(glyph.text().codePointAt(0));
    }
}
