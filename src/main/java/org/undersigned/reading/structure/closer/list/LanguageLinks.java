package org.undersigned.reading.structure.closer.list;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.SlugGenerator;

/** Detects the names of languages below a letter that lead to its translations: "Español" / "Français" / "Deutsch". */
final class LanguageLinks {

    private static final Pattern MARK = Pattern.compile("\\s*(?:[|·•,/]|\\s[–—-]\\s)\\s*");
    private static final int MAX_LENGTH = 300;

    /** The names of languages in themselves. */
    private static final Set<String> NAMES = Arrays.stream(ULocale.getISOLanguages())
            .map(language -> SlugGenerator.fold(new ULocale(language).getDisplayName(new ULocale(language))))
            .filter(name -> name.length() > 2)
            .collect(Collectors.toSet());

    private LanguageLinks() {}

    /** Whether a block names two languages or more and nothing else; or one, in a link. */
    static boolean are(Block block) {
        if (block.text().length() > MAX_LENGTH || block.kind() == Block.Kind.ROW) {
            return false;
        }
        List<String> words = block.lines().stream()
                .flatMap(line -> MARK.splitAsStream(line.text()))
                .filter(word -> !word.isEmpty())
                .map(SlugGenerator::fold)
                .toList();
        boolean linked = block.lines().stream()
                .flatMap(line -> line.runs().stream())
                .allMatch(run -> run.link() != null || run.text().isBlank());
        return (words.size() > 1 || linked && !words.isEmpty()) && NAMES.containsAll(words);
    }
}
