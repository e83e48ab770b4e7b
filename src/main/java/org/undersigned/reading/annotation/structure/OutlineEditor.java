package org.undersigned.reading.annotation.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.PartialDate;
import org.undersigned.reading.annotation.key.PartKind;
import org.undersigned.reading.annotation.key.StructureKeys;
import org.undersigned.reading.annotation.quote.QuoteResolver;
import org.undersigned.reading.annotation.quote.QuoteResolver.TextRange;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.outline.NoteMarks;
import org.undersigned.reading.structure.outline.Outline;

/**
 * Makes quoted words a part of the stated kind. Words before and after them in the same part stay what they were; words of
 * several parts become one.
 */
final class OutlineEditor {

    private final Outline outline;
    private final SourceLineIndex source;
    private final YamlMapping root;
    private final StructureLexicon lexicon;
    private final FindingCollector findings;
    private final List<OutlinePart> parts;
    private final EntryStatements statements;
    private final StatedWords stated;

    OutlineEditor(
            Outline outline,
            SourceLineIndex source,
            YamlMapping root,
            StructureLexicon lexicon,
            StatedWords stated,
            FindingCollector findings) {
        this.stated = stated;
        this.outline = outline;
        this.source = source;
        this.root = root;
        this.lexicon = lexicon;
        this.findings = findings;
        this.parts = OutlineParts.of(outline);
        this.statements = new EntryStatements(findings);
    }

    Outline edit(List<YamlMapping> entries) {
        for (YamlMapping entry : entries) {
            Cancellation.check();
            apply(entry);
        }
        List<OutlinePart> kept = OutlineParts.withoutReplaced(parts);
        return OutlineParts.toOutline(kept, outline, date(kept), lexicon, source::has);
    }

    private void apply(YamlMapping entry) {
        Optional<PartKind> kind = entry.value("kind", StructureKeys.KIND);
        if (kind.isEmpty()) {
            if (!entry.isStated("kind")) {
                findings.add(
                        FindingCode.VALUE_NOT_ALLOWED,
                        entry.position(),
                        "an entry does not say what its words are",
                        "Give it a \"kind\": heading, paragraph, signatory …");
            }
            return;
        }
        statements.note(entry, kind.get());
        QuoteResolver sources = new QuoteResolver(source.text(), findings);
        String quote = entry.rawText("quote").orElse("");
        boolean own = !entry.has("occurrence") && sources.contains(quote);
        QuoteResolver quotes = new QuoteResolver(text(own), findings);
        if (!quotes.contains(quote) && sources.contains(quote)) {
            resolve(sources, entry).ifPresent(range -> insert(entry, kind.get(), range));
        } else if (!entry.has("occurrence") && !quotes.isUnique(quote) && sources.isUnique(quote)) {
            quotes.findSecond(entry).ifPresent(range -> replace(entry, PartKind.LEFT_OUT, range));
            apply(entry);
        } else {
            resolve(quotes, entry).ifPresent(range -> linesOfName(entry, kind.get(), quotes.words(range))
                    .ifPresentOrElse(
                            lines -> insert(entry, kind.get(), lines), () -> replace(entry, kind.get(), range)));
        }
    }

    /** The lines of the file in which a name stands that was read as several things, with commas where it is divided. */
    private Optional<TextRange> linesOfName(YamlMapping entry, PartKind kind, String read) {
        QuoteResolver sources = new QuoteResolver(source.text(), new FindingCollector());
        return kind != PartKind.SIGNATORY || !entry.has("to")
                ? Optional.empty()
                : sources.resolve(entry).filter(range -> JoinedLines.differInSeparators(sources.words(range), read));
    }

    /**
     * The words of the parts, at their offsets.
     *
     * @param own whether only of those in the letter's file: a namesake in the list beside it is somebody else
     */
    private String text(boolean own) {
        return parts.stream()
                .map(part -> own && !source.has(part.position())
                        ? "\0".repeat(part.text().length())
                        : part.text())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<TextRange> resolve(QuoteResolver quotes, YamlMapping entry) {
        Optional<TextRange> range = quotes.resolve(entry);
        range.ifPresent(words -> quotes.reportCutWord(entry, words));
        return range;
    }

    /** Adds words that were left out, at their place in the file. */
    private void insert(YamlMapping entry, PartKind kind, TextRange range) {
        List<Line> lines = source.linesIn(range);
        List<Run> runs = new ArrayList<>();
        for (Line line : lines) {
            if (!runs.isEmpty()) {
                runs.add(Run.plain(" "));
            }
            runs.addAll(line.runs());
            findings.retractOmission(line.position());
        }
        String words = runs.stream().map(Run::text).collect(Collectors.joining());
        cut(words, lines);
        Position position = lines.get(0).position();
        stated.add(words, kind, position, lines.get(lines.size() - 1).position().line());
        int at = parts.size();
        while (at > 0 && !isBefore(parts.get(at - 1), position, range)) {
            at--;
        }
        OutlinePart whole = new OutlinePart(kind, 0, runs, position, null, null, true);
        add(at, state(entry, kind, whole.slice(0, whole.text().length()), at));
    }

    /** Takes the words of a new part out of the parts that the reader made of them, such as two of "Ana Ruiz and Bo Li". */
    private void cut(String words, List<Line> lines) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            OutlinePart part = parts.get(i);
            int taken = isOn(part, lines) ? JoinedLines.overlap(words, part.text()) : 0;
            if (taken == part.text().length()) {
                parts.remove(i);
            } else if (taken > 0) {
                parts.set(i, part.slice(taken, part.text().length()).remnant());
            }
        }
    }

    private static boolean isOn(OutlinePart part, List<Line> lines) {
        return lines.stream()
                .map(Line::position)
                .anyMatch(position -> position.file().equals(part.position().file())
                        && position.line() == part.position().line());
    }

    /** Whether a part is before a range at a position; the cells of a row have the same. */
    private boolean isBefore(OutlinePart part, Position position, TextRange range) {
        if (!part.position().file().equals(position.file())) {
            return false;
        }
        int order = part.position().compareTo(position);
        return order < 0 || order == 0 && source.offset(position, part.text()) < range.from();
    }

    private void add(int at, OutlinePart part) {
        if (part.kind() != PartKind.LEFT_OUT) {
            parts.add(at, part);
        }
    }

    private void replace(YamlMapping entry, PartKind kind, TextRange range) {
        int first = -1;
        int last = -1;
        int start = 0;
        int firstStart = 0;
        int lastStart = 0;
        for (int i = 0; i < parts.size(); i++) {
            int end = start + parts.get(i).text().length();
            if (end > range.from() && start < range.to()) {
                firstStart = first < 0 ? start : firstStart;
                first = first < 0 ? i : first;
                lastStart = start;
                last = i;
            }
            start = end + 1;
        }
        statements.reportOverlap(entry, parts.subList(first, last + 1), range, firstStart);
        OutlinePart before =
                parts.get(first).slice(0, range.from() - firstStart).remnant();
        OutlinePart end = parts.get(last);
        OutlinePart after =
                end.slice(range.to() - lastStart, end.text().length()).remnant();
        OutlinePart middle = join(first, last, range.from() - firstStart, range.to() - lastStart);
        stated.add(middle.text(), kind, parts.get(first).position(), lastLine(last));
        parts.subList(first, last + 1).clear();
        int at = first;
        if (before.hasWords()) {
            parts.add(at++, before);
        }
        int size = parts.size();
        add(at, state(entry, kind, middle, at));
        at += parts.size() - size;
        if (after.hasWords()) {
            parts.add(at, after);
        }
    }

    /** The last line that a part can be on: the one before the next part, if that does not begin on the same. */
    private int lastLine(int part) {
        int line = parts.get(part).position().line();
        boolean followed = part + 1 < parts.size()
                && parts.get(part + 1)
                        .position()
                        .file()
                        .equals(parts.get(part).position().file());
        return followed ? Math.max(line, parts.get(part + 1).position().line() - 1) : Integer.MAX_VALUE;
    }

    private OutlinePart join(int first, int last, int from, int to) {
        List<Run> runs = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            OutlinePart part = parts.get(i);
            int begin = i == first ? from : 0;
            int end = i == last ? to : part.text().length();
            if (!runs.isEmpty()) {
                runs.add(Run.plain(" "));
            }
            runs.addAll(part.slice(begin, end).runs());
        }
        OutlinePart part = parts.get(first);
        boolean whole = first == last && from == 0 && to == part.text().length();
        return new OutlinePart(
                part.kind(), part.level(), runs, part.position(), part.label(), whole ? part.origin() : null, true);
    }

    /** The words as a part of the stated kind. */
    private OutlinePart state(YamlMapping entry, PartKind kind, OutlinePart words, int at) {
        Optional<String> label = entry.text("label");
        boolean labelled = kind == PartKind.ITEM || kind == PartKind.NOTE;
        String kept =
                kind == words.kind() ? words.label() : kind == PartKind.NOTE ? NoteMarks.label(words.text()) : null;
        int level = kind == PartKind.HEADING
                ? entry.value("level", StructureKeys.LEVEL, StructureKeys.LEVELS)
                        .orElse(words.kind() == kind && words.level() > 0 ? words.level() : levelBefore(at))
                : 0;
        Object origin = kind == words.kind() ? words.origin() : null;
        return new OutlinePart(
                kind,
                Math.max(level, kind == PartKind.HEADING ? 1 : 0),
                words.runs(),
                words.position(),
                labelled ? label.orElse(kept) : null,
                origin,
                true);
    }

    /** The level of the heading before a part; 1 if there is none. */
    private int levelBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (parts.get(i).kind() == PartKind.HEADING) {
                return parts.get(i).level();
            }
        }
        return 1;
    }

    /** The date that was read, or the one that words state which are stated to be the date. */
    private LetterDate date(List<OutlinePart> kept) {
        List<OutlinePart> dates =
                kept.stream().filter(part -> part.kind() == PartKind.DATE).toList();
        if (dates.isEmpty()) {
            return null;
        } else if (dates.size() == 1 && dates.get(0).origin() instanceof LetterDate read) {
            return read;
        }
        String text = dates.stream().map(OutlinePart::text).collect(Collectors.joining(" "));
        Optional<PartialDate> date = root.value("date", ValueCodec.DATE.nullable());
        Optional<LetterDate> parsed =
                date.isPresent() ? Optional.of(new LetterDate(date.get(), text)) : DateLineParser.parse(text, lexicon);
        if (parsed.isEmpty()) {
            findings.add(
                    FindingCode.VALUE_NOT_ALLOWED,
                    root.position("structure"),
                    "\"%s\" is no date that can be read".formatted(text),
                    "Say which date it is: date: 2022-07-11.");
        }
        return parsed.map(found -> new LetterDate(found.date(), text)).orElse(outline.date());
    }
}
