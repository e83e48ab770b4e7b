package org.undersigned.representation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.undersigned.letter.Slug;

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
    public static String of(Addresses addresses, SortedMap<Slug, Instant> letters) {
        if (pages(letters.size()) == 1) {
            return page(addresses, letters, 1);
        }
        Xml xml = new Xml();
        xml.open("sitemapindex").with("xmlns", NAMESPACE).line();
        for (int page = 1; page <= pages(letters.size()); page++) {
            xml.open("sitemap")
                    .element("loc", addresses.at("/sitemap.xml?page=" + page))
                    .close()
                    .line();
        }
        return Xml.DECLARATION + xml.close().line();
    }

    /** @param page from 1 */
    public static String page(Addresses addresses, SortedMap<Slug, Instant> letters, int page) {
        List<Map.Entry<Slug, Instant>> some =
                letters.entrySet().stream().skip((page - 1L) * MOST).limit(MOST).toList();
        Xml xml = new Xml();
        xml.open("urlset").with("xmlns", NAMESPACE).line();
        for (Map.Entry<Slug, Instant> letter : some) {
            xml.open("url").element("loc", addresses.letter(letter.getKey()));
            xml.element("lastmod", letter.getValue()).close().line();
        }
        return Xml.DECLARATION + xml.close().line();
    }
}
