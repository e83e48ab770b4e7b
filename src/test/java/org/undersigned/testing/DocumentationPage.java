package org.undersigned.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** A page of the documentation, parsed as CommonMark. */
public final class DocumentationPage {

    private static final Path FOLDER = Path.of("docs");
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Path path;
    private final Set<String> headings = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();
    private final List<String> links = new ArrayList<>();

    private DocumentationPage(Path path) {
        this.path = path;
        PARSER.parse(text()).accept(new Collector());
    }

    /** A page of {@code docs/}. */
    public static DocumentationPage named(String name) {
        return new DocumentationPage(FOLDER.resolve(name));
    }

    /** The pages of {@code docs/}, its folders, and the README. */
    public static List<DocumentationPage> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return Stream.concat(files, Stream.of(Path.of("README.md")))
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(DocumentationPage::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Path path() {
        return path;
    }

    /** The page as it is written. */
    public String text() {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of the headings of the second level. */
    public Set<String> headings() {
        return headings;
    }

    /** The text of the code spans. */
    public Set<String> codes() {
        return codes;
    }

    /** The destinations of the links. */
    public List<String> links() {
        return links;
    }

    private final class Collector extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 2) {
                headings.add(
                        TextContentRenderer.builder().build().render(heading).strip());
            }
            visitChildren(heading);
        }

        @Override
        public void visit(Code code) {
            codes.add(code.getLiteral());
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }
    }
}
