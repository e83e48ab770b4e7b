package org.undersigned.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.undersigned.interchange.Json;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;
import org.undersigned.representation.Embed;
import org.undersigned.representation.Family;
import org.undersigned.representation.Member;
import org.undersigned.store.Item;
import org.undersigned.store.Letters;
import org.undersigned.store.Parts;
import org.undersigned.store.Published;

/** One letter at a glance, and what is asked to come with it: one request for a whole embed. */
@ApplicationScoped
class Inclusion {

    private static final List<Holding<?>> COLLECTIONS = List.of(
            Holding.RECIPIENTS,
            Holding.SECTIONS,
            Holding.STATISTICS,
            Holding.SIGNATORIES,
            Holding.DEMANDS,
            Holding.CITATIONS);

    /** What can be included, in the order in which it comes. */
    static final List<String> NAMES =
            List.of("recipients", "sections", "statistics", "signatories", "demands", "citations", "findings", "text");

    private final Letters letters;
    private final Collections collections;
    private final Desk desk;
    private final Missing missing;

    @Inject
    Inclusion(Letters letters, Collections collections, Desk desk, Missing missing) {
        this.letters = letters;
        this.collections = collections;
        this.desk = desk;
        this.missing = missing;
    }

    Answer answer(String id) {
        Slug letter = collections.letter(id);
        var standing = letters.standing(letter).orElseThrow(() -> missing.letter(id));
        Map<String, List<String>> values = Query.read(desk.query());
        values.keySet().forEach(name -> Wish.known(name, List.of("include")));
        List<String> wanted = Wish.listed("include", values, NAMES);
        Item<Summary> item = letters.item(Parts.LETTERS, letter, id).orElseThrow(() -> missing.letter(id));
        Member<Summary> member = collections.member(Holding.LETTERS, item);
        String json = wanted.isEmpty()
                ? Json.write(Family.LETTERS.kind(), member)
                : including(member, letter, wanted).toString();
        return Answer.of(Form.JSON, json, letter, standing.publishedAt())
                .linking(collections.links(Holding.LETTERS, member));
    }

    private Embed including(Member<Summary> member, Slug letter, List<String> wanted) {
        Embed embed = new Embed(Family.LETTERS, member);
        for (Holding<?> holding : COLLECTIONS) {
            if (wanted.contains(holding.family().name())) {
                include(embed, holding, letter);
            }
        }
        if (wanted.contains("findings") || wanted.contains("text")) {
            Published published = collections.published(letter.value());
            if (wanted.contains("findings")) {
                embed.with(
                        Family.FINDINGS,
                        published.findings().stream()
                                .map(finding -> new Member<>(letter, finding, null))
                                .toList());
            }
            if (wanted.contains("text")) {
                embed.with(published.letter().text().toString());
            }
        }
        return embed;
    }

    private <T> void include(Embed embed, Holding<T> holding, Slug letter) {
        embed.with(holding.family(), collections.members(holding, letter));
    }
}
