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
    public static String of(ResourceUris uris, SortedMap<Slug, Instant> letters) {
        if (pages(letters.size()) == 1) {
            return page(uris, letters, 1);
        }
        XmlWriter xmlWriter = new XmlWriter();
        xmlWriter.open("sitemapindex").with("xmlns", NAMESPACE).line();
        for (int page = 1; page <= pages(letters.size()); page++) {
            xmlWriter
                    .open("sitemap")
                    .element("loc", uris.at("/sitemap.xml?page=" + page))
                    .close()
                    .line();
        }
        return XmlWriter.DECLARATION + xmlWriter.close().line();
    }

    /** @param page from 1 */
    public static String page(ResourceUris uris, SortedMap<Slug, Instant> letters, int page) {
        List<Map.Entry<Slug, Instant>> some =
                letters.entrySet().stream().skip((page - 1L) * MOST).limit(MOST).toList();
        XmlWriter xmlWriter = new XmlWriter();
        xmlWriter.open("urlset").with("xmlns", NAMESPACE).line();
        for (Map.Entry<Slug, Instant> letter : some) {
            xmlWriter.open("url").element("loc", uris.letter(letter.getKey()));
            xmlWriter.element("lastmod", letter.getValue()).close().line();
        }
        return XmlWriter.DECLARATION + xmlWriter.close().line();
    }
}
