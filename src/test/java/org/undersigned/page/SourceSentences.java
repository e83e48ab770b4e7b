package org.undersigned.page;

import com.sun.source.tree.AnnotationTree;
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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sentences in sources: the strings in their syntax trees, with a placeholder where a value is. */
final class SourceSentences {

    private static final Path SOURCES = Path.of("src/main/java/org/undersigned");

    private static final Pattern PLACEHOLDER = Pattern.compile("%(\\d\\$)?,?[sd]");

    /** A string is taken for a sentence from so many words on. */
    private static final int WORDS = 3;

    /** The source files that are named below the root of the program, or are in a package that is. */
    static List<Path> files(List<String> parts) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> parts.stream().anyMatch(part -> file.startsWith(SOURCES.resolve(part))))
                    .toList();
        }
    }

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

    /**
     * The sentences of the sources that have a word.
     *
     * @param said whether an exception of a type says something to people; what others say is for the log
     */
    static Set<String> in(List<Path> sources, String word, Predicate<String> said) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            Set<String> sentences = new TreeSet<>();
            for (CompilationUnitTree unit : task.parse()) {
                if (unit.toString().contains(word)) {
                    new Sentences(sentences, said).scan(unit, null);
                }
            }
            return sentences;
        }
    }

    /** The sentences that no row of a catalogue has. */
    static List<String> missing(Set<String> sentences, List<String> rows) {
        return sentences.stream()
                .filter(sentence -> {
                    Pattern pattern = pattern(sentence);
                    return rows.stream().noneMatch(row -> pattern.matcher(row).find());
                })
                .toList();
    }

    private static final class Sentences extends TreeScanner<Void, Void> {

        private final Set<String> found;

        private final Predicate<String> said;

        Sentences(Set<String> found, Predicate<String> said) {
            this.found = found;
            this.said = said;
        }

        private void add(String words) {
            boolean pattern = words.contains("\\") || words.contains("[");
            boolean template = words.startsWith(" ") || words.startsWith("{");
            if (!pattern && !template && words.split("\\s+").length >= WORDS && words.matches("(?s).*\\p{Ll}{3}.*")) {
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

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            return call.getMethodSelect().toString().startsWith("LOG.")
                    ? null
                    : super.visitMethodInvocation(call, unused);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void unused) {
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree created, Void unused) {
            String type = created.getIdentifier().toString();
            boolean logged = type.endsWith("Exception") && !said.test(type);
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

    private SourceSentences() {}
}
