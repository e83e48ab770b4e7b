package org.undersigned.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Each sentence of a finding is in the catalogue of each language. The sentences are the strings in the syntax trees of the
 * classes that report findings.
 */
class FindingCatalogueTest {

    private static final Path SOURCES = Path.of("src/main/java/org/undersigned");
    private static final Path CATALOGUE = Path.of("src/main/resources/messages/findings_es.tsv");
    private static final Pattern PLACEHOLDER = Pattern.compile("%,?[sd]");

    /** Classes that make a finding, and those whose words become a part of one. */
    private static final List<String> REPORTING = List.of(
            "reading",
            "cli/LetterInput.java",
            "store/PublicationRefusedException.java",
            "store/erasure/LetterRedaction.java");

    /** A string is taken for a sentence from so many words on. */
    private static final int WORDS = 3;

    /** What the folded string of an expression has where a value is. */
    private static String folded(ExpressionTree expression) {
        if (expression instanceof LiteralTree literal) {
            return literal.getValue() instanceof String words ? words : null;
        }
        if (expression instanceof ParenthesizedTree inner) {
            return folded(inner.getExpression());
        }
        if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            String left = folded(sum.getLeftOperand());
            String right = folded(sum.getRightOperand());
            return left == null && right == null ? null : value(left) + value(right);
        }
        boolean formatted = expression instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree method
                && method.getIdentifier().contentEquals("formatted");
        return formatted
                ? folded(((MemberSelectTree) ((MethodInvocationTree) expression).getMethodSelect()).getExpression())
                : null;
    }

    private static String value(String words) {
        return words == null ? "%s" : words;
    }

    private static Set<String> sentences() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            Set<String> sentences = new TreeSet<>();
            for (CompilationUnitTree unit : task.parse()) {
                if (unit.toString().contains("FindingCode.")) {
                    new Sentences(sentences).scan(unit, null);
                }
            }
            return sentences;
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> REPORTING.stream().anyMatch(part -> file.startsWith(SOURCES.resolve(part))))
                    .toList();
        }
    }

    private static final class Sentences extends TreeScanner<Void, Void> {

        private final Set<String> found;

        Sentences(Set<String> found) {
            this.found = found;
        }

        private void add(String words) {
            boolean pattern = words.contains("\\") || words.contains("[");
            boolean template = words.startsWith(" ");
            if (!pattern && !template && words.split("\\s+").length >= WORDS && words.matches("(?s).*\\p{L}{3}.*")) {
                found.add(words);
            }
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void unused) {
            String words = folded(sum);
            if (words == null) {
                return super.visitBinary(sum, unused);
            }
            add(words);
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void unused) {
            if (literal.getValue() instanceof String words) {
                add(words);
            }
            return null;
        }

        /** What an exception says is for the log, but for that of a file that can't be read. */
        @Override
        public Void visitNewClass(NewClassTree created, Void unused) {
            String type = created.getIdentifier().toString();
            boolean logged = type.endsWith("Exception") && !type.startsWith("Unreadable");
            return logged ? null : super.visitNewClass(created, unused);
        }
    }

    /** A sentence with any value where one is. */
    private static Pattern pattern(String sentence) {
        return Pattern.compile(
                Arrays.stream(PLACEHOLDER.split(sentence, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    @Test
    void eachSentenceOfAFindingIsInTheCatalogue() throws IOException {
        List<String> known = Files.readAllLines(CATALOGUE).stream()
                .map(line -> line.split("\t")[0])
                .toList();
        Set<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(150);
        assertThat(sentences.stream()
                        .filter(sentence -> {
                            Pattern pattern = pattern(sentence);
                            return known.stream()
                                    .noneMatch(row -> pattern.matcher(row).find());
                        })
                        .toList())
                .isEmpty();
    }
}
