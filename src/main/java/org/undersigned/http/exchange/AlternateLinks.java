package org.undersigned.http.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.representation.embed.EmbeddablePath;
import org.undersigned.representation.embed.OEmbed;

/**
 * The links of a response to its other forms.
 *
 * @param base what every address begins with
 * @param query {@code null} where there is none
 */
record AlternateLinks(NegotiatedRequest request, String base, String query) {

    /** The address of each form, by suffix. The question stays, its page does not. */
    Map<String, String> forms() {
        String question = question();
        boolean home = request.path().equals("/");
        String place = base + request.path();
        Map<String, String> forms = new LinkedHashMap<>();
        for (MediaFormat format : request.route().forms()) {
            String address = home ? place : place + "." + format.suffix();
            // An index for others is of all letters, whatever is asked here.
            boolean asked = !question.isEmpty() && format != MediaFormat.CMIF;
            forms.put(format.suffix(), asked ? address + "?" + question : address);
        }
        return Collections.unmodifiableMap(forms);
    }

    private String question() {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith("cursor=") && !pair.startsWith("limit="))
                        .collect(Collectors.joining("&"));
    }

    /**
     * The values of {@code Link} headers. They end with where it is described how the thing is embedded.
     *
     * @param requested the URL that the client asks for
     */
    List<String> headers(Map<String, String> forms, String requested) {
        MediaFormat asked = request.form();
        List<String> links = new ArrayList<>();
        for (MediaFormat format : request.route().forms()) {
            if (format != asked) {
                String relation = format == MediaFormat.CSVW && asked == MediaFormat.CSV ? "describedby" : "alternate";
                links.add(link(forms.get(format.suffix()), relation, format.mediaType()));
            }
        }
        if (EmbeddablePath.parse(request.path()).isPresent()) {
            OEmbed.discovery(base, requested)
                    .forEach((mediaType, address) -> links.add(link(address, "alternate", mediaType)));
        }
        return links;
    }

    private static String link(String address, String relation, String mediaType) {
        return "<" + address + ">; rel=\"" + relation + "\"; type=\"" + mediaType + "\"";
    }
}
