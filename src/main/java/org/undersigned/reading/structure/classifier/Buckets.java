package org.undersigned.reading.structure.classifier;

/** Names of ranges of numbers, so that a linear model can weigh each range. */
public final class Buckets {

    private static final int[] BOUNDS = {0, 1, 2, 3, 5, 8, 12, 20, 40};

    private Buckets() {}

    /** "0", "1", "2", "3", "5" for four and five, … "more". */
    public static String count(long number) {
        for (int bound : BOUNDS) {
            if (number <= bound) {
                return Integer.toString(bound);
            }
        }
        return "more";
    }

    /** A share of a whole in tenths, by its quarter: "0", "1" for at most a quarter, … "4" for more than three, "all". */
    public static String share(long part, long whole) {
        if (whole == 0 || part == 0) {
            return "0";
        }
        return part >= whole ? "all" : Long.toString(1 + part * 4 / whole);
    }

    /** The size of a list: none, one, two, or roughly. */
    public static String size(int signatories) {
        return signatories <= 2
                ? Integer.toString(signatories)
                : signatories <= 5 ? "few" : signatories <= 20 ? "some" : signatories <= 100 ? "many" : "more";
    }
}
