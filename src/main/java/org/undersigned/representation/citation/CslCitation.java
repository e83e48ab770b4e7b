package org.undersigned.representation.citation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Letter;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Recipient;
import org.undersigned.representation.JsonObjectBuilder;

/** A reference as CSL-JSON, and formatted in a style of the Citation Style Language. */
public final class CslCitation {

    private static final String GENRE = "Open letter";

    /** APA abbreviates longer lists of authors. */
    private static final int APA_MAX_AUTHORS = 20;

    /** The authors that a style is given; none names more than {@value #APA_MAX_AUTHORS} of a longer list. */
    private static final int MAX_AUTHORS = 100;

    private CslCitation() {}

    /** The supported citation styles. */
    public enum Style implements Coded {
        APA("apa"),
        CHICAGO("chicago-author-date"),
        MLA("modern-language-association");

        private final String file;

        Style(String file) {
            this.file = file;
        }
    }

    /** CSL-JSON: an array with one item. */
    public static String json(BibliographicReference reference) {
        Letter letter = reference.letter();
        JsonObjectBuilder item = new JsonObjectBuilder()
                .put("id", reference.key())
                .put("type", "webpage")
                .put("genre", GENRE)
                .put("title", letter.title())
                .put("author", names(reference.authors(BibliographicReference.MAX_AUTHORS)))
                .put("recipient", names(recipients(letter)))
                .put(
                        "issued",
                        letter.date() == null ? null : issued(letter.date().date()))
                .put("language", letter.language())
                .put("publisher", letter.source().publisher())
                .put("URL", reference.address())
                .put("version", reference.version())
                .put(
                        "section",
                        reference.place() == null ? null : reference.place().section())
                .put("note", reference.note());
        ArrayNode list = JsonNodeFactory.instance.arrayNode().add(item.build());
        return list.toPrettyString() + "\n";
    }

    private static List<JsonObjectBuilder> names(Collection<String> names) {
        return names.stream()
                .map(name -> new JsonObjectBuilder().put("literal", name))
                .toList();
    }

    private static JsonObjectBuilder issued(PartialDate date) {
        ArrayNode parts = JsonNodeFactory.instance.arrayNode();
        IntStream.of(parts(date)).forEach(parts::add);
        return new JsonObjectBuilder().put("date-parts", List.of(parts));
    }

    private static int[] parts(PartialDate date) {
        List<Integer> parts = new ArrayList<>(List.of(date.year()));
        if (date.month() != null) {
            parts.add(date.month());
        }
        if (date.day() != null) {
            parts.add(date.day());
        }
        return parts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<String> recipients(Letter letter) {
        return letter.recipients().stream()
                .filter(recipient -> recipient.role() == Recipient.Role.TO)
                .map(Recipient::displayName)
                .toList();
    }

    /** An entry for a bibliography, preceded by the quoted words if there are any. */
    public static String text(BibliographicReference reference, Style style) {
        try {
            String entry = CSL.makeAdhocBibliography(style.file, "text", item(reference))
                    .makeString()
                    .strip();
            if (style == Style.APA && reference.authorCount() > APA_MAX_AUTHORS) {
                entry = withLast(entry, reference.lastAuthor());
            }
            String words = reference.words() == null ? "" : reference.words() + "\n";
            return words + entry + (reference.asOf() == null ? "" : " (" + reference.asOf() + ".)") + "\n";
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** APA names the last of many authors after an ellipsis; citeproc-java does not support {@code et-al-use-last}. */
    private static String withLast(String entry, String last) {
        return entry.replaceFirst(
                ", et al\\.", Matcher.quoteReplacement(", … " + last + (last.endsWith(".") ? "" : ".")));
    }

    private static CSLItemData item(BibliographicReference reference) {
        Letter letter = reference.letter();
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(reference.key())
                .type(CSLType.WEBPAGE)
                .genre(GENRE)
                .title(letter.title())
                .language(letter.language())
                .URL(reference.address().toString())
                .author(reference.authors(MAX_AUTHORS).stream()
                        .map(name -> new CSLNameBuilder().literal(name).build())
                        .toArray(CSLName[]::new));
        if (letter.date() != null) {
            CSLDate date =
                    new CSLDateBuilder().dateParts(parts(letter.date().date())).build();
            item.issued(date);
        }
        if (letter.source().publisher() != null) {
            item.publisher(letter.source().publisher());
        }
        return item.build();
    }
}
