package org.undersigned.representation.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.undersigned.letter.Slug;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.XmlWriter;

/** The sitemap for search engines (sitemaps.org), split into pages because a file has at most 50,000 URLs. */
public final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MAX_URLS = 50_000;

    private Sitemap() {}

    /** The number of pages. */
    public static int pages(int letters) {
        return Math.max(1, (letters + MAX_URLS - 1) / MAX_URLS);
    }

    /** All letters if they fit in one file, else the sitemap index. */
    public static String index(ResourceUris uris, SortedMap<Slug, Instant> letters) {
        if (pages(letters.size()) == 1) {
            return page(uris, letters, 1);
        }
        XmlWriter xml = new XmlWriter();
        xml.start("sitemapindex").attribute("xmlns", NAMESPACE).newline();
        for (int page = 1; page <= pages(letters.size()); page++) {
            xml.start("sitemap")
                    .element("loc", uris.at("/sitemap.xml?page=" + page))
                    .end()
                    .newline();
        }
        return XmlWriter.DECLARATION + xml.end().newline();
    }

    /** @param page from 1 */
    public static String page(ResourceUris uris, SortedMap<Slug, Instant> letters, int page) {
        List<Map.Entry<Slug, Instant>> urls = letters.entrySet().stream()
                .skip((page - 1L) * MAX_URLS)
                .limit(MAX_URLS)
                .toList();
        XmlWriter xml = new XmlWriter();
        xml.start("urlset").attribute("xmlns", NAMESPACE).newline();
        for (Map.Entry<Slug, Instant> letter : urls) {
            xml.start("url").element("loc", uris.letter(letter.getKey()));
            xml.element("lastmod", letter.getValue()).end().newline();
        }
        return XmlWriter.DECLARATION + xml.end().newline();
    }
}
