package org.undersigned.reading.corpus;

/** How many of how many: of one letter, or of several together. */
record Found(double right, double of) {

    static Found share(double share) {
        return new Found(share, 1);
    }

    Found and(Found other) {
        return new Found(right + other.right, of + other.of);
    }

    /** 1 where there was nothing to find. */
    double share() {
        return of == 0 ? 1 : right / of;
    }
}
