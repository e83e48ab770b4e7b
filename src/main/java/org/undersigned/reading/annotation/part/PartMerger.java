package org.undersigned.reading.annotation.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Basis;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Slug;
import org.undersigned.reading.annotation.key.CorrectionKey;
import org.undersigned.reading.annotation.key.PartType;
import org.undersigned.reading.annotation.quote.QuoteResolver.TextRange;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.FindingCollector;

/** Applies the entries of a list in {@code letter.yaml} to the parts of a collection. */
final class PartMerger<T> {

    private final PartType<T> type;
    private final PartRules rules;
    private final PartContext context;
    private final FindingCollector findings;
    private final List<Slot<T>> slots = new ArrayList<>();
    private final PartIndex index;
    private final boolean complete;

    /** @param complete whether the entries are all parts, in order */
    PartMerger(PartType<T> type, PartRules rules, PartContext context, List<T> parts, boolean complete) {
        this.complete = complete;
        this.type = type;
        this.rules = rules;
        this.context = context;
        this.findings = context.findings();
        ObjectCodec.Property<T, ?> id = type.property("id");
        parts.forEach(part -> slots.add(new Slot<>(part, (Slug) id.getter().apply(part))));
        this.index =
                new PartIndex(context.text(), parts.stream().map(type.quote()).toList());
    }

    List<T> merge(List<YamlMapping> entries) {
        for (YamlMapping entry : entries) {
            Cancellation.check();
            boolean added = isTrue(entry, "add");
            (complete || added
                            ? context.quotes().resolve(entry)
                            : context.quotes().resolve(entry, index::find))
                    .ifPresent(range -> apply(entry, range, added));
        }
        reportOverlaps();
        reportPositions();
        new StatedIds<>(type, findings).keepUnique(slots);
        PartOrder<T> order = new PartOrder<>(type, rules);
        return complete ? order.number(remaining()) : order.arrange(remaining());
    }

    private List<PartOrder.Placed<T>> remaining() {
        return slots.stream()
                .filter(slot -> slot.part != null)
                .map(slot -> new PartOrder.Placed<>(slot.part, slot.added, slot.moved, slot.isIdentified()))
                .toList();
    }

    private void apply(YamlMapping entry, TextRange range, boolean added) {
        int at = complete ? -1 : index.find(range);
        boolean ignored = isTrue(entry, "ignore");
        reportWithoutEffect(entry, added, ignored);
        boolean first = !complete && added && !entry.has("to") && !entry.has("exact");
        Quote quote = first ? rules.whole(context.quote(range)) : context.quote(range);
        if (complete || added && !isRead(at, quote)) {
            if (!complete) {
                context.quotes().reportCutWord(entry, range);
            }
            add(entry, quote, at < 0 ? null : slots.get(at));
        } else if (at < 0) {
            reportNoPart(entry);
        } else if (ignored) {
            Slot<T> slot = slots.get(at);
            if (!slot.stated.isEmpty() || slot.added) {
                reportConflict(entry, "ignore", slot.part, "it is stated above, and removed here");
            }
            slot.part = null;
            index.remove(at);
        } else {
            change(entry, slots.get(at));
        }
    }

    private void reportWithoutEffect(YamlMapping entry, boolean added, boolean ignored) {
        if (complete && (ignored || entry.isStated("position"))) {
            String key = ignored ? "ignore" : "position";
            context.reportConflict(
                    entry,
                    key,
                    "\"%s\" has no effect on a pinned letter".formatted(key),
                    "Remove the entry, or move it: the entries are all parts, in order.");
        } else if (added && ignored) {
            context.reportConflict(
                    entry, "ignore", "an entry adds a part and removes it", "\"add\" counts. Keep one of them.");
        }
    }

    /** Whether a part of exactly these words was read: a reader that finds what the publisher adds gives no second one. */
    private boolean isRead(int at, Quote quote) {
        Slot<T> slot = at < 0 ? null : slots.get(at);
        return slot != null
                && !slot.added
                && slot.stated.isEmpty()
                && slot.part != null
                && quote.equals(type.codec().valuesOf(slot.part).get("quote"));
    }

    private static boolean isTrue(YamlMapping entry, String key) {
        return entry.value(key, ValueCodec.BOOLEAN).orElse(false);
    }

    /** @param overlapped the part whose words overlap the quote; {@code null} if there is none */
    private void add(YamlMapping entry, Quote quote, Slot<T> overlapped) {
        Map<String, Object> values = rules.defaults(quote);
        values.put("quote", quote);
        values.put("basis", null);
        values.put("annotated", List.of());
        Slot<T> slot = new Slot<>(null, null);
        slot.added = true;
        slot.entry = entry;
        slot.overlapped = overlapped;
        List<String> keys = overlay(entry, values, slot);
        keys.add("quote");
        values.put("annotated", annotated(entry, Basis.TEXT, keys).annotated());
        build(entry, values).ifPresent(part -> {
            slot.part = part;
            slots.add(slot);
            index.add(quote);
        });
    }

    private void change(YamlMapping entry, Slot<T> slot) {
        Map<String, Object> values = type.codec().valuesOf(slot.part);
        slot.entry = entry;
        List<String> keys = overlay(entry, values, slot);
        @SuppressWarnings("unchecked")
        Basis read = new Basis((List<String>) values.get("annotated"));
        values.put("annotated", annotated(entry, read, keys).annotated());
        build(entry, values).ifPresent(part -> slot.part = part);
    }

    /** What the publisher states, unless the entry says itself what that is. */
    private static Basis annotated(YamlMapping entry, Basis read, List<String> keys) {
        return entry.has("annotated")
                ? new Basis(entry.strings("annotated").orElse(List.of()))
                : read.plus(keys.toArray(String[]::new));
    }

    private Optional<T> build(YamlMapping entry, Map<String, Object> values) {
        if (values.get("id") == null) {
            values.put("id", PartOrder.NEW_ID);
        }
        try {
            return Optional.of(type.codec().build(values));
        } catch (IllegalArgumentException impossible) {
            return reject(entry, impossible.getMessage());
        } catch (NullPointerException incomplete) {
            return reject(entry, "A part of the body needs words of a paragraph.");
        }
    }

    private Optional<T> reject(YamlMapping entry, String hint) {
        findings.add(
                FindingCode.VALUE_NOT_ALLOWED, entry.position(), "the values of this entry do not fit together", hint);
        return Optional.empty();
    }

    /** Puts the values of an entry over those of the part, and returns their keys. */
    private List<String> overlay(YamlMapping entry, Map<String, Object> values, Slot<T> slot) {
        List<String> keys = new ArrayList<>();
        exact(entry, values).ifPresent(quote -> {
            values.put("quote", quote);
            values.computeIfPresent(rules.wordsKey(), (key, read) -> quote.exact());
            rules.move(quote, values);
            keys.add("quote");
        });
        for (CorrectionKey key : type.values()) {
            Object before = values.get(key.name());
            if (entry.isStated(key.name()) && put(entry, key.name(), values)) {
                keys.add(key.name());
                noteStated(entry, key.name(), before, values.get(key.name()), slot);
            }
        }
        rules.complete(entry, values, slot.stated.keySet());
        slot.moved = entry.value("position", ValueCodec.INTEGER).orElse(slot.moved);
        return keys;
    }

    private boolean put(YamlMapping entry, String key, Map<String, Object> values) {
        if (rules.reads(key) && !entry.isNull(key)) {
            return rules.read(entry, key, values);
        }
        ObjectCodec.Property<T, ?> property = type.property(key);
        Optional<?> value = entry.value(key, property.codec());
        boolean absent =
                value.isEmpty() && entry.isNull(key) && property.codec().schema() instanceof JsonSchemaType.Nullable;
        boolean fits = value.isPresent() ? isQuoted(entry, key, value.get(), values) : absent;
        if (fits) {
            values.put(key, value.orElse(null));
        }
        return fits;
    }

    private boolean isQuoted(YamlMapping entry, String key, Object value, Map<String, Object> values) {
        return !PartType.isQuoting(key)
                || context.values().check(entry, key, value, ((Quote) values.get("quote")).span());
    }

    private Optional<Quote> exact(YamlMapping entry, Map<String, Object> values) {
        Optional<String> words = entry.rawText("exact");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Quote read = (Quote) values.get("quote");
        TextRange range = context.quotes()
                .nearest(words.get(), context.text().charIndex(read.span().start()));
        if (range == null) {
            context.quotes().reportMissing(entry, "exact", words.get());
        }
        return Optional.ofNullable(range).map(context::quote);
    }

    private void noteStated(YamlMapping entry, String key, Object before, Object value, Slot<T> slot) {
        boolean twice = slot.stated.containsKey(key) && !Objects.equals(slot.stated.get(key), value);
        if (twice && slot.part != null) {
            reportConflict(entry, key, slot.part, "\"%s\" is set twice, to other values".formatted(key));
        }
        slot.stated.put(key, value);
    }

    private void reportConflict(YamlMapping entry, String key, T part, String what) {
        findings.add(
                FindingCode.CORRECTIONS_CONFLICT,
                entry.position(key),
                "\"%s\": %s".formatted(type.quote().apply(part).exact(), what),
                "The last one counts. Keep one of them.");
    }

    /** An added part may be one that was read, with more or fewer words: unless an entry is about that one, both are suspicious. */
    private void reportOverlaps() {
        for (Slot<T> slot : slots) {
            Slot<T> read = slot.overlapped;
            if (read != null && read.part != null && !read.added && read.stated.isEmpty()) {
                String words = type.quote().apply(read.part).exact();
                findings.add(
                        FindingCode.CORRECTIONS_CONFLICT,
                        slot.entry.position(),
                        "\"%s\" is added, and overlaps \"%s\", which is read: both are kept"
                                .formatted(type.quote().apply(slot.part).exact(), words),
                        "If they are the same, remove the one that is read: {quote: \"%s\", ignore: true}."
                                .formatted(words));
            }
        }
    }

    /** A part can't be moved to where the list is not. */
    private void reportPositions() {
        int size = remaining().size();
        for (Slot<T> slot : complete ? List.<Slot<T>>of() : slots) {
            boolean outside = slot.part != null && slot.moved != null && (slot.moved < 1 || slot.moved > size);
            if (outside) {
                context.reportConflict(
                        slot.entry,
                        "position",
                        "\"%s\" has no position %d: it ends at %d".formatted(type.collection(), slot.moved, size),
                        slot.moved < 1 ? "It is the first one now." : "It is the last one now.");
            }
        }
    }

    private void reportNoPart(YamlMapping entry) {
        String collection = type.collection();
        String quote = entry.text("quote").orElse("");
        int occurrence = context.quotes().occurrenceIn(quote, index::find);
        findings.add(
                FindingCode.QUOTE_NOT_FOUND,
                entry.position("quote"),
                "among the letter's %s none has the words \"%s\"%s"
                        .formatted(collection, quote, occurrence > 0 ? " at this place" : ""),
                occurrence > 0
                        ? "Occurrence %d of these words is in one of them.".formatted(occurrence)
                        : "Quote words that stand in one of them; /letters/{letter}/%s lists them. Or add one: add: true."
                                .formatted(collection));
    }
}
