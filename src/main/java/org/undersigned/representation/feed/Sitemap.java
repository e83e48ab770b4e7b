package org.undersigned.representation.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.undersigned.letter.Slug;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.XmlWriter;

/** The addresses that search engines should know (sitemaps.org): in pages, since one file holds 50,000. */
public final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST = 50_000;

    private Sitemap() {}

    /** How many pages there are. */
    public static int pages(int letters) {
        return Math.max(1, (letters + MOST - 1) / MOST);
    }

    /** All letters where they fit, else the list of pages. */
    public static String index(ResourceUris uris, SortedMap<Slug, Instant> letters) {
        if (pages(letters.size()) == 1) {
            return page(uris, letters, 1);
        }
        XmlWriter xmlWriter = new XmlWriter();
        xmlWriter.start("sitemapindex").attribute("xmlns", NAMESPACE).newline();
        for (int page = 1; page <= pages(letters.size()); page++) {
            xmlWriter
                    .start("sitemap")
                    .element("loc", uris.at("/sitemap.xml?page=" + page))
                    .end()
                    .newline();
        }
        return XmlWriter.DECLARATION + xmlWriter.end().newline();
    }

    /** @param page from 1 */
    public static String page(ResourceUris uris, SortedMap<Slug, Instant> letters, int page) {
        List<Map.Entry<Slug, Instant>> some =
                letters.entrySet().stream().skip((page - 1L) * MOST).limit(MOST).toList();
        XmlWriter xmlWriter = new XmlWriter();
        xmlWriter.start("urlset").attribute("xmlns", NAMESPACE).newline();
        for (Map.Entry<Slug, Instant> letter : some) {
            xmlWriter.start("url").element("loc", uris.letter(letter.getKey()));
            xmlWriter.element("lastmod", letter.getValue()).end().newline();
        }
        return XmlWriter.DECLARATION + xmlWriter.end().newline();
    }
}
