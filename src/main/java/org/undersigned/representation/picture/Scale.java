package org.undersigned.representation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where a number lies between 0 (the left end) and 1. Linear while the largest is at most a hundred times the least; else
 * logarithmic, which has no zero: what is zero lies at the left end.
 *
 * @param least where the scale begins
 * @param most where it ends
 */
record Scale(double least, double most, boolean logarithmic) {

    private static final double ORDERS = 100;
    private static final int MOST_DECADES = 6;

    /** @param numbers every bound that is shown, none of them negative */
    static Scale fitting(List<Double> numbers, boolean percent) {
        double most = numbers.stream().mapToDouble(d -> d).max().orElse(1);
        if (percent && most <= 100) {
            return new Scale(0, 100, false);
        }
        double least = positive(numbers).min().orElse(most);
        if (most <= least * ORDERS || most == 0) {
            return new Scale(0, rounded(most), false);
        }
        double top = Math.pow(10, Math.ceil(Math.log10(most) - 1e-9));
        return new Scale(Math.pow(10, Math.ceil(Math.log10(least) - 1e-9) - 1), top, true);
    }

    private static DoubleStream positive(List<Double> numbers) {
        return numbers.stream().mapToDouble(d -> d).filter(d -> d > 0);
    }

    /** The next of 1, 2, 2.5, 4, 5, 8 times a power of ten. */
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

    /** The numbers that are written at the scale. */
    List<Double> marks() {
        if (!logarithmic) {
            return List.of(0.0, most / 2, most);
        }
        int decades = (int) Math.round(Math.log10(most / least));
        int step = Math.max(1, (int) Math.ceil(decades / (double) MOST_DECADES));
        List<Double> marks = new ArrayList<>();
        for (int i = 0; i <= decades; i += step) {
            marks.add(least * Math.pow(10, i));
        }
        return marks;
    }

    /** How many times a mark is the one before. */
    long factor() {
        List<Double> marks = marks();
        return Math.round(marks.get(1) / marks.get(0));
    }
}
