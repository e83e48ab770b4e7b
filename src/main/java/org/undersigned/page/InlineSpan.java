package org.undersigned.page;

import org.undersigned.letter.Citation;
import org.undersigned.letter.Statistic;

/**
 * Words of a paragraph that are shown alike.
 *
 * @param statistic the figure that they are part of; {@code null} where they are none
 * @param citation the link that they are part of; {@code null} where they are none
 * @param endsFigure whether the figure ends here
 */
public record InlineSpan(String text, Statistic statistic, Citation citation, boolean endsFigure) {

    public boolean linked() {
        return citation != null && SafeLinks.isWebLink(citation.url());
    }

    public boolean lost() {
        return citation != null && !linked();
    }

    /** Whether a figure's words lead elsewhere, so that its own link has to stand behind them. */
    public boolean needsFigureLink() {
        return statistic != null && endsFigure && linked();
    }
}
