package org.undersigned.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.interchange.Json;
import org.undersigned.interchange.Kind;
import org.undersigned.letter.Hit;
import org.undersigned.letter.Nearest;
import org.undersigned.letter.Slug;
import org.undersigned.representation.Collection;
import org.undersigned.representation.Csv;
import org.undersigned.representation.Lines;
import org.undersigned.representation.Member;
import org.undersigned.store.Condition;
import org.undersigned.store.Item;
import org.undersigned.store.Letters;
import org.undersigned.store.Parts;
import org.undersigned.store.Question;
import org.undersigned.store.Slice;
import org.undersigned.store.Standing;

/** Answers for collections and their members, in the form that was asked for. */
@ApplicationScoped
class Collections {

    private static final int SUGGESTIONS = 1000;

    private final Letters letters;
    private final Desk desk;
    private final Facets facets;

    @Inject
    Collections(Letters letters, Desk desk, Facets facets) {
        this.letters = letters;
        this.desk = desk;
        this.facets = facets;
    }

    /** A collection over all letters. */
    <T> Answer all(Holding<T> holding) {
        Wish<T> wish = Wish.read(holding, Optional.empty(), desk.form(), desk.query());
        return answer(holding, wish, null, null, letters.lastPublished().orElse(null));
    }

    /** A collection of one letter. */
    <T> Answer of(Holding<T> holding, String letter) {
        Slug id = letter(letter);
        Standing standing = letters.standing(id).orElseThrow(() -> noLetter(letter));
        Wish<T> wish = Wish.read(holding, Optional.of(id), desk.form(), desk.query());
        return answer(holding, wish, id, standing.revision(), standing.publishedAt());
    }

    /** How many members a collection over all letters has. */
    Answer count(Holding<?> holding) {
        long total = letters.count(Wish.counting(holding, Optional.empty(), desk.query()));
        return total(total, null, letters.lastPublished().orElse(null));
    }

    /** How many members a collection of one letter has. */
    Answer count(Holding<?> holding, String letter) {
        Slug id = letter(letter);
        Standing standing = letters.standing(id).orElseThrow(() -> noLetter(letter));
        return total(letters.count(Wish.counting(holding, Optional.of(id), desk.query())), id, standing.publishedAt());
    }

    private static Answer total(long total, Slug letter, Instant modified) {
        return Answer.of(Form.JSON, "{\"total\":" + total + "}", letter, modified);
    }

    /** One member of a collection that only exists over all letters. */
    <T> Answer one(Holding<T> holding, String id) {
        Wish.none(desk.query());
        Question<T> question =
                new Question<>(holding.parts(), Optional.empty(), List.of(Condition.bearers(List.of(id))), List.of());
        Item<T> item = letters.page(question, null, 1).items().stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(
                                ProblemKind.NOT_FOUND, "there is no %s \"%s\"".formatted(holding.singular(), id))
                        .with("missing", holding.singular())
                        .with("given", id));
        String json = Json.write(holding.family().kind(), member(holding, item));
        return Answer.of(Form.JSON, json, null, letters.lastPublished().orElse(null));
    }

    /** One member. */
    <T> Answer one(Holding<T> holding, String letter, String id) {
        Slug slug = letter(letter);
        Standing standing = letters.standing(slug).orElseThrow(() -> noLetter(letter));
        Wish.none(desk.query());
        Item<T> item = letters.item(holding.parts(), slug, id).orElseThrow(() -> noMember(holding, slug, id));
        String json = Json.write(holding.family().kind(), member(holding, item));
        return Answer.of(Form.JSON, json, slug, standing.publishedAt());
    }

    private <T> Answer answer(Holding<T> holding, Wish<T> wish, Slug letter, Integer revision, Instant modified) {
        Form form = desk.form();
        Slice<T> slice = wish.limit() == null
                ? whole(wish.question())
                : letters.page(wish.question(), wish.cursor(), wish.limit());
        List<Member<T>> members = slice.items().stream()
                .map(item -> marked(holding, wish, member(holding, item)))
                .toList();
        URI next = slice.next().map(this::next).orElse(null);
        String text =
                switch (form) {
                    case CSV -> (wish.bom() ? Csv.BYTE_ORDER_MARK : "") + Csv.of(wish.family(), members);
                    case NDJSON -> Lines.of(wish.family(), members);
                    default -> json(wish, members, slice, letter, revision, next);
                };
        return Answer.of(form, text, letter, modified).linking(links(next));
    }

    /** A hit shows where the words stand that were looked for. */
    private static <T> Member<T> marked(Holding<T> holding, Wish<T> wish, Member<T> member) {
        if (wish.sought() == null || !holding.equals(Holding.HITS)) {
            return member;
        }
        Hit hit = (Hit) member.part();
        @SuppressWarnings("unchecked")
        T marked = (T) hit.marking(wish.sought().in(hit.text()));
        return new Member<>(member.letter(), marked, member.self());
    }

    private <T> String json(
            Wish<T> wish, List<Member<T>> members, Slice<T> slice, Slug letter, Integer revision, URI next) {
        Integer shown = letter == null || slice.items().isEmpty()
                ? revision
                : Integer.valueOf(slice.items().get(0).revision());
        Map<String, URI> links = new LinkedHashMap<>();
        links.put("self", desk.address(desk.asking().path() + question()));
        links.putAll(desk.forms());
        Collection<T> collection =
                new Collection<>(letter, shown, slice.total(), members, next, facets.of(wish), links);
        return Json.write(Kind.objectOf(Collection.shape(wish.family())), collection);
    }

    private <T> Slice<T> whole(Question<T> question) {
        List<Item<T>> items = new ArrayList<>();
        letters.each(question, items::add);
        return new Slice<>(items.size(), items, Optional.empty());
    }

    <T> Member<T> member(Holding<T> holding, Item<T> item) {
        return Member.stored(item.letter(), item.document(), item::value, desk.base() + holding.path(item));
    }

    /** All members that one letter has of a collection. */
    <T> List<Member<T>> members(Holding<T> holding, Slug letter) {
        List<Member<T>> members = new ArrayList<>();
        letters.each(
                new Question<>(holding.parts(), Optional.of(letter), List.of(), List.of()),
                item -> members.add(member(holding, item)));
        return members;
    }

    private String question() {
        return desk.query() == null ? "" : "?" + desk.query();
    }

    /** The same question with another cursor, in the same form. */
    private URI next(String cursor) {
        StringBuilder query = new StringBuilder();
        if (desk.query() != null) {
            for (String pair : desk.query().split("&")) {
                if (!pair.startsWith("cursor=") && !pair.isEmpty()) {
                    query.append(pair).append('&');
                }
            }
        }
        Form form = desk.form();
        String suffix = form == Form.JSON ? "" : "." + form.suffix();
        return desk.address(desk.asking().path() + suffix + "?" + query + "cursor=" + cursor);
    }

    private List<String> links(URI next) {
        List<String> links = new ArrayList<>();
        if (next != null) {
            links.add("<%s>; rel=\"next\"".formatted(next));
        }
        links.addAll(desk.alternates());
        return links;
    }

    Slug letter(String id) {
        if (!Slug.isSlug(id)) {
            throw noLetter(id);
        }
        return new Slug(id);
    }

    Refusal noLetter(String id) {
        List<String> known = ids(Question.all(Parts.LETTERS));
        return new Refusal(ProblemKind.NOT_FOUND, "there is no letter \"%s\"%s".formatted(id, nearest(id, known)))
                .with("missing", "letter")
                .with("given", id);
    }

    private <T> Refusal noMember(Holding<T> holding, Slug letter, String id) {
        List<String> known = ids(new Question<>(holding.parts(), Optional.of(letter), List.of(), List.of()));
        return new Refusal(
                        ProblemKind.NOT_FOUND,
                        "letter %s has no %s \"%s\"%s".formatted(letter, holding.singular(), id, nearest(id, known)))
                .with("missing", holding.singular())
                .with("given", id);
    }

    private <T> List<String> ids(Question<T> question) {
        return letters.page(question, null, SUGGESTIONS).items().stream()
                .map(Item::id)
                .toList();
    }

    private static String nearest(String id, List<String> known) {
        return known.isEmpty() ? "" : "; the nearest is \"%s\"".formatted(Nearest.of(id, known));
    }
}
