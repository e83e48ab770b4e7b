package org.undersigned.page;

import org.undersigned.letter.Citation;
import org.undersigned.letter.Statistic;

/**
 * A piece of a paragraph with the same formatting.
 *
 * @param statistic the statistic that it is part of, or {@code null}
 * @param citation the link that it is part of, or {@code null}
 * @param endsFigure whether the figure ends here
 */
public record InlineSpan(String text, Statistic statistic, Citation citation, boolean endsFigure) {

    public boolean linked() {
        return citation != null && SafeLinks.isWebLink(citation.url());
    }

    public boolean lost() {
        return citation != null && !linked();
    }

    /** Whether the figure is itself a link, so that the link to its statistic has to follow. */
    public boolean needsFigureLink() {
        return statistic != null && endsFigure && linked();
    }
}
