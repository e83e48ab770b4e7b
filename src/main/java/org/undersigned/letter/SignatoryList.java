package org.undersigned.letter;

import java.util.AbstractList;
import java.util.List;

/**
 * Signatories that are read page by page while the list is iterated, so that a long list is never whole in memory. Its quotes
 * were checked when the letter was published.
 */
public abstract class SignatoryList extends AbstractList<Signatory> {

    /** The signatories of a page. */
    public static final int PAGE_SIZE = 128;

    /** For a letter whose signatories are left out. */
    public static final SignatoryList EMPTY = new SignatoryList(0) {
        @Override
        protected List<Signatory> page(int number) {
            return List.of();
        }
    };

    private final int size;
    private volatile Page last = new Page(-1, List.of());

    private record Page(int number, List<Signatory> signatories) {}

    protected SignatoryList(int size) {
        this.size = size;
    }

    /** Reads a page; the first one is number 0. */
    protected abstract List<Signatory> page(int number);

    @Override
    public Signatory get(int index) {
        int number = index / PAGE_SIZE;
        Page page = last;
        if (page.number != number) {
            page = new Page(number, page(number));
            last = page;
        }
        return page.signatories.get(index % PAGE_SIZE);
    }

    @Override
    public int size() {
        return size;
    }
}
