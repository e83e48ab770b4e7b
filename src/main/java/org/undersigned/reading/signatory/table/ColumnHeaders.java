package org.undersigned.reading.signatory.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.reading.signatory.table.ColumnLexicon.PhraseMatch;

/** The roles that the headers of columns name: "Nombre", "Organisation (if any)", "What is your full name?". */
final class ColumnHeaders {

    /** The roles of columns that are not published, in order of precedence. */
    private static final List<ColumnRole> GUARDED =
            List.of(ColumnRole.PRIVATE, ColumnRole.MESSAGE, ColumnRole.HOUSEKEEPING);

    /** The other roles; of two in one header the first takes precedence. */
    private static final List<ColumnRole> CONTENT = List.of(
            ColumnRole.KIND,
            ColumnRole.ROLE,
            ColumnRole.NAME_PREFIX,
            ColumnRole.GIVEN_NAME,
            ColumnRole.FAMILY_NAME,
            ColumnRole.MIDDLE_NAME,
            ColumnRole.DEPARTMENT,
            ColumnRole.PLACE,
            ColumnRole.AFFILIATION,
            ColumnRole.NAME);

    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]{0,300}[)\\]]");

    private static final Pattern I = Pattern.compile("\\bi\\b");

    private static final Pattern JOINED = Pattern.compile("[/&+,]");

    private ColumnHeaders() {}

    /** Whether a header is a column name, apart from words in brackets. */
    static boolean isExact(String head) {
        return ColumnLexicon.roleOf(ColumnLexicon.fold(head)) != null
                || ColumnLexicon.roleOf(
                                ColumnLexicon.fold(BRACKETS.matcher(head).replaceAll(" ")))
                        != null;
    }

    /** The role that a header names, {@code OTHER} if none is known. Consent is only told with the cells below. */
    static ColumnRole roleOf(String head) {
        String folded = ColumnLexicon.fold(head);
        String bare = ColumnLexicon.fold(BRACKETS.matcher(head).replaceAll(" "));
        ColumnRole exact = ColumnLexicon.roleOf(folded);
        exact = exact == null ? ColumnLexicon.roleOf(bare) : exact;
        if (ColumnLexicon.occursIn("internal", folded)) {
            return ColumnRole.PRIVATE;
        }
        if (exact != null) {
            return exact;
        }
        if (isPlaceOfAddress(bare)) {
            return ColumnRole.PLACE;
        }
        for (ColumnRole role : GUARDED) {
            if (ColumnLexicon.occursIn(role.label(), bare)) {
                return role;
            }
        }
        String joined =
                ColumnLexicon.fold(BRACKETS.matcher(head.replace("&", " and ")).replaceAll(" "));
        return contentRole(joined, JOINED.matcher(head).find());
    }

    /** "Address - City": the place within an address. */
    private static boolean isPlaceOfAddress(String bare) {
        return ColumnLexicon.occursIn("addresses", bare)
                && ColumnLexicon.find(List.of(ColumnRole.PLACE), bare).stream()
                        .anyMatch(match -> match.end() == bare.length());
    }

    /** Whether a header of a column of roles may be about titles instead, which are part of a name: "Title", but not "Job title". */
    static boolean mayBeTitles(String head) {
        String bare = ColumnLexicon.fold(BRACKETS.matcher(head).replaceAll(" "));
        List<PhraseMatch> found = ColumnLexicon.find(List.of(ColumnRole.ROLE), bare);
        return !found.isEmpty()
                && found.stream()
                        .allMatch(
                                match -> ColumnLexicon.contains("titles", bare.substring(match.start(), match.end())));
    }

    /** The role of a header about consent; {@code null} if it is about something else. */
    static ColumnRole consentOf(String head) {
        String folded = ColumnLexicon.fold(head);
        boolean consent = ColumnLexicon.occursIn("consent", folded);
        boolean anonymity = ColumnLexicon.occursIn("anonymity", folded);
        if (ColumnLexicon.occursIn("housekeeping", folded) || !consent && !anonymity) {
            return null;
        }
        // "I" folds to what the conjunction of other languages does.
        boolean joined =
                ColumnLexicon.occursIn("conjunctions", I.matcher(folded).replaceAll(" "));
        boolean negated = anonymity && !(consent && joined);
        return negated ? ColumnRole.ANONYMITY : ColumnRole.CONSENT;
    }

    private static ColumnRole contentRole(String bare, boolean joined) {
        List<PhraseMatch> found = ColumnLexicon.find(CONTENT, bare);
        if (found.isEmpty()) {
            return ColumnRole.OTHER;
        }
        Set<ColumnRole> roles = found.stream().map(PhraseMatch::role).collect(Collectors.toSet());
        boolean both = roles.contains(ColumnRole.FAMILY_NAME)
                && (roles.contains(ColumnRole.GIVEN_NAME) || roles.contains(ColumnRole.NAME));
        if (both) {
            return ColumnRole.NAME;
        }
        boolean conjoined = joined || ColumnLexicon.occursIn("conjunctions", bare);
        if (roles.size() > 1 && roles.contains(ColumnRole.NAME) && conjoined) {
            return roles.contains(ColumnRole.NAME_PREFIX) ? ColumnRole.NAME : ColumnRole.LINE;
        }
        boolean described = roles.contains(ColumnRole.ROLE) || roles.contains(ColumnRole.AFFILIATION);
        if (conjoined && described && roles.contains(ColumnRole.PLACE)) {
            return ColumnRole.ROLE_AND_PLACE;
        }
        if (conjoined && roles.containsAll(Set.of(ColumnRole.ROLE, ColumnRole.AFFILIATION))) {
            return ColumnRole.ROLE_AND_AFFILIATION;
        }
        int longest = found.get(0).words();
        return CONTENT.stream()
                .filter(role -> found.stream().anyMatch(match -> match.role() == role && match.words() == longest))
                .findFirst()
                .orElse(ColumnRole.OTHER);
    }

    /** Whether a row is a header: it names the column of names, or asks questions, and has no data. */
    static boolean isHeader(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty() || filled.stream().anyMatch(CellContent::isData)) {
            return false;
        }
        List<ColumnRole> roles =
                filled.stream().map(ColumnHeaders::certainRoleOf).toList();
        if (roles.stream().anyMatch(ColumnRole::isName)) {
            return true;
        }
        long affiliations =
                roles.stream().filter(role -> role == ColumnRole.AFFILIATION).count();
        boolean known = roles.stream().noneMatch(role -> role == ColumnRole.OTHER);
        return affiliations == 1 && (known || filled.size() > 2 && isMost(roles))
                || filled.size() > 1 && isMost(roles)
                || filled.stream().anyMatch(cell -> cell.strip().endsWith("?"));
    }

    private static boolean isMost(List<ColumnRole> roles) {
        long known = roles.stream().filter(role -> role != ColumnRole.OTHER).count();
        return known >= 2 && known * 2 > roles.size();
    }

    /** The role of a header that is certainly one, not a name that has the word of a header in it. */
    static ColumnRole certainRoleOf(String head) {
        String bare = ColumnLexicon.fold(BRACKETS.matcher(head).replaceAll(" "));
        ColumnRole role = roleOf(head);
        return isExact(head) || isQuestion(head) || isCovered(bare) ? role : ColumnRole.OTHER;
    }

    private static boolean isQuestion(String head) {
        String text = head.strip();
        return text.endsWith("?") || text.endsWith("*") || text.endsWith(":") || text.startsWith("¿");
    }

    /** Whether a header has no other words than those of columns and questions. */
    private static boolean isCovered(String bare) {
        List<ColumnRole> all = new ArrayList<>(GUARDED);
        all.addAll(CONTENT);
        StringBuilder rest = new StringBuilder(bare);
        ColumnLexicon.find(all, bare).forEach(match -> {
            for (int i = match.start(); i < match.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        });
        return !bare.isEmpty()
                && List.of(rest.toString().strip().split("\\s+")).stream()
                        .allMatch(word -> word.isEmpty()
                                || ColumnLexicon.contains("fillers", word)
                                || ColumnLexicon.contains("conjunctions", word));
    }
}
