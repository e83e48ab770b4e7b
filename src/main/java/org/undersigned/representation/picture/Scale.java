package org.undersigned.representation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Maps a number to a position between 0 (left) and 1. Linear if the largest number is at most a hundred times the smallest;
 * else logarithmic, with zero at the left end.
 *
 * @param least the start of the scale
 * @param most the end of the scale
 */
record Scale(double least, double most, boolean logarithmic) {

    private static final double MAX_LINEAR_RATIO = 100;
    private static final int MAX_DECADES = 6;

    /** @param numbers all bounds to show, none of them negative */
    static Scale fitting(List<Double> numbers, boolean percent) {
        double most = numbers.stream().mapToDouble(d -> d).max().orElse(1);
        if (percent && most <= 100) {
            return new Scale(0, 100, false);
        }
        double least = positive(numbers).min().orElse(most);
        if (most <= least * MAX_LINEAR_RATIO || most == 0) {
            return new Scale(0, rounded(most), false);
        }
        double top = Math.pow(10, Math.ceil(Math.log10(most) - 1e-9));
        return new Scale(Math.pow(10, Math.ceil(Math.log10(least) - 1e-9) - 1), top, true);
    }

    private static DoubleStream positive(List<Double> numbers) {
        return numbers.stream().mapToDouble(d -> d).filter(d -> d > 0);
    }

    /** Rounds up to 1, 2, 2.5, 4, 5 or 8 times a power of ten. */
    private static double rounded(double most) {
        if (most <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        for (double step : new double[] {1, 2, 2.5, 4, 5, 8}) {
            if (most <= step * power * (1 + 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    double position(double number) {
        double part = logarithmic
                ? number <= least ? 0 : Math.log10(number / least) / Math.log10(most / least)
                : (number - least) / (most - least);
        return Math.max(0, Math.min(1, part));
    }

    /** The numbers at the tick marks. */
    List<Double> marks() {
        if (!logarithmic) {
            return List.of(0.0, most / 2, most);
        }
        int decades = (int) Math.round(Math.log10(most / least));
        int step = Math.max(1, (int) Math.ceil(decades / (double) MAX_DECADES));
        List<Double> marks = new ArrayList<>();
        for (int i = 0; i <= decades; i += step) {
            marks.add(least * Math.pow(10, i));
        }
        return marks;
    }

    /** The ratio of two adjacent marks. */
    long factor() {
        List<Double> marks = marks();
        return Math.round(marks.get(1) / marks.get(0));
    }
}
