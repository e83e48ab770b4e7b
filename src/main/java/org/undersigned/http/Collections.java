package org.undersigned.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.interchange.Json;
import org.undersigned.interchange.Kind;
import org.undersigned.letter.Hit;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Slug;
import org.undersigned.page.Pages;
import org.undersigned.representation.Collection;
import org.undersigned.representation.Csv;
import org.undersigned.representation.Csvw;
import org.undersigned.representation.Linked;
import org.undersigned.representation.Member;
import org.undersigned.representation.Roll;
import org.undersigned.store.Condition;
import org.undersigned.store.Item;
import org.undersigned.store.Letters;
import org.undersigned.store.Published;
import org.undersigned.store.Question;
import org.undersigned.store.Slice;
import org.undersigned.store.Standing;

/** Answers for collections and their members, in the form that was asked for. */
@ApplicationScoped
class Collections {

    /** Bytes around the members of a collection; about. */
    private static final int ENVELOPE = 2000;

    private final Letters letters;
    private final Desk desk;
    private final Facets facets;
    private final Printer printer;
    private final Missing missing;

    @Inject
    Collections(Letters letters, Desk desk, Facets facets, Printer printer, Missing missing) {
        this.letters = letters;
        this.desk = desk;
        this.facets = facets;
        this.printer = printer;
        this.missing = missing;
    }

    /** A collection over all letters. */
    <T> Answer all(Holding<T> holding) {
        Wish<T> wish = Wish.read(holding, Optional.empty(), desk.form(), desk.query());
        return answer(holding, wish, null, null, letters.lastPublished().orElse(null));
    }

    /** A collection of one letter. */
    <T> Answer of(Holding<T> holding, String letter) {
        Slug id = letter(letter);
        Standing standing = letters.standing(id).orElseThrow(() -> missing.letter(letter));
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
        Standing standing = letters.standing(id).orElseThrow(() -> missing.letter(letter));
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
        Instant modified = letters.lastPublished().orElse(null);
        if (desk.form() == Form.HTML) {
            return desk.page(Pages.organization(desk.visit(), (Organization) item.value()), null, modified);
        }
        String json = Json.write(holding.family().kind(), member(holding, item));
        return Answer.of(Form.JSON, json, null, modified);
    }

    /** One member. */
    <T> Answer one(Holding<T> holding, String letter, String id) {
        Slug slug = letter(letter);
        Standing standing = letters.standing(slug).orElseThrow(() -> missing.letter(letter));
        Wish.none(desk.query());
        if (desk.form() == Form.HTML) {
            return page(holding, slug, id);
        }
        Item<T> item = letters.item(holding.parts(), slug, id).orElseThrow(() -> missing.member(holding, slug, id));
        Member<T> member = member(holding, item);
        String text = desk.form() == Form.JSONLD
                ? Linked.of(desk.addresses(), member)
                : Json.write(holding.family().kind(), member);
        return Answer.of(desk.form(), text, slug, standing.publishedAt()).linking(links(holding, member));
    }

    private <T> Answer page(Holding<T> holding, Slug letter, String id) {
        Published published = published(letter.value());
        String html =
                Slug.isSlug(id) ? Pages.part(desk.visit(), published.letter(), holding.family(), new Slug(id)) : null;
        if (html == null) {
            throw missing.member(holding, letter, id);
        }
        return desk.page(html, letter, published.publishedAt());
    }

    /** The other forms of a member, and what leads on from it. */
    List<String> links(Holding<?> holding, Member<?> member) {
        List<String> links = links(null);
        links.addAll(Signposts.of(desk.addresses(), holding, member));
        return links;
    }

    private <T> Answer answer(Holding<T> holding, Wish<T> wish, Slug letter, Integer revision, Instant modified) {
        if (desk.form() == Form.CSVW) {
            URI csv = desk.address(desk.asking().path() + ".csv" + question());
            return Answer.of(Form.CSVW, Csvw.of(wish.family(), csv), letter, modified);
        }
        if (desk.form() != Form.JSON && wish.limit() == null) {
            return whole(holding, wish, letter, revision, modified);
        }
        Slice<T> slice = letters.page(wish.question(), wish.cursor(), wish.limit());
        String base = desk.base();
        List<Member<T>> members = slice.items().stream()
                .map(item -> marked(holding, wish, member(holding, item, base)))
                .toList();
        URI next = slice.next().map(this::next).orElse(null);
        if (desk.form() == Form.HTML) {
            Collection<T> page = new Collection<>(
                    letter, revision, slice.total(), members, next, printer.choices(holding, wish, letter), Map.of());
            return desk.page(printer.collection(holding.family(), page), letter, modified);
        }
        Answer.About about = desk.about(letter, modified, links(next));
        return desk.deliver(about, version(letter, revision), delivery -> {
            delivery.counting();
            if (desk.form() == Form.JSON) {
                Collection<T> page = collection(wish, members, slice, letter, revision, next);
                delivery.expecting(
                        ENVELOPE + members.stream().mapToInt(Member::length).sum());
                Json.write(Kind.objectOf(Collection.shape(wish.family())), page, delivery);
                members.forEach(member -> delivery.count());
                return;
            }
            try (Roll<T> roll = roll(wish, delivery)) {
                for (Member<T> member : members) {
                    roll.add(member);
                    delivery.count();
                }
            }
        });
    }

    /** The whole list, of which nobody knows how long it is. */
    private <T> Answer whole(Holding<T> holding, Wish<T> wish, Slug letter, Integer revision, Instant modified) {
        Answer.About about = desk.about(letter, modified, links(null));
        return desk.deliver(about, version(letter, revision), delivery -> {
            delivery.counting();
            String base = desk.base();
            try (Roll<T> roll = roll(wish, delivery)) {
                letters.each(
                        wish.question(),
                        item -> add(roll, marked(holding, wish, member(holding, item, base)), delivery));
            } catch (UncheckedIOException broken) {
                throw broken.getCause();
            }
        });
    }

    /** What changes with every publication that the answer depends on. */
    private String version(Slug letter, Integer revision) {
        return letter == null ? Long.toString(letters.lastChange()) : letter + "@" + revision;
    }

    private static <T> void add(Roll<T> roll, Member<T> member, Delivery delivery) {
        try {
            roll.add(member);
            delivery.count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T> Roll<T> roll(Wish<T> wish, Delivery delivery) throws IOException {
        if (desk.form() == Form.CSV && wish.bom()) {
            delivery.write(Csv.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        }
        URI self = desk.address(desk.asking().path());
        return Rolls.of(desk.form(), wish.family(), desk.addresses(), self, delivery);
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

    private <T> Collection<T> collection(
            Wish<T> wish, List<Member<T>> members, Slice<T> slice, Slug letter, Integer revision, URI next) {
        Integer shown = letter == null || slice.items().isEmpty()
                ? revision
                : Integer.valueOf(slice.items().get(0).revision());
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", desk.address(desk.asking().path() + question()).toString());
        links.putAll(desk.forms());
        return new Collection<>(letter, shown, slice.total(), members, next, facets.of(wish), links);
    }

    <T> Member<T> member(Holding<T> holding, Item<T> item) {
        return member(holding, item, desk.base());
    }

    private static <T> Member<T> member(Holding<T> holding, Item<T> item, String base) {
        String path = holding.path(item);
        return Member.stored(item.letter(), item.document(), item::value, path == null ? null : base + path);
    }

    /** All members that one letter has of a collection. */
    <T> List<Member<T>> members(Holding<T> holding, Slug letter) {
        String base = desk.base();
        List<Member<T>> members = new ArrayList<>();
        letters.each(
                new Question<>(holding.parts(), Optional.of(letter), List.of(), List.of()),
                item -> members.add(member(holding, item, base)));
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
        String suffix = form == Form.JSON || form == Form.HTML ? "" : "." + form.suffix();
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
            throw missing.letter(id);
        }
        return new Slug(id);
    }

    /** A letter whole. */
    Published published(String letter) {
        return letters.letter(letter(letter)).orElseThrow(() -> missing.letter(letter));
    }
}
