package org.undersigned.store.query.filter;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.text.Tokens;

/**
 * A condition that an item fulfils; a query returns the items that fulfil all of its filters. {@code toString} gives equal
 * text only for equal filters, so that a {@code Query.fingerprint} may rest on it.
 */
public sealed interface Filter {

    /** Items that do not fulfil a filter, or of which it is not known: a signatory without a place is not from Mexico. */
    record Not(Filter filter) implements Filter {}

    /** Items that fulfil at least one of several filters. */
    record AnyOf(List<Filter> filters) implements Filter {

        public AnyOf {
            filters = List.copyOf(filters);
        }
    }

    /** Items whose column equals one of the values. */
    record OneOf(ProjectionColumn column, List<String> values) implements Filter {

        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return "OneOf[" + column + quoted(values) + "]";
        }
    }

    /** Items whose column of several normalised values contains one of the values. */
    record Contains(ProjectionColumn column, List<String> values) implements Filter {

        public Contains {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return "Contains[" + column + quoted(values) + "]";
        }
    }

    /** Parts in whose text all terms occur. */
    record Words(SearchTerms terms) implements Filter {}

    /** Signatories one of whose names is one of these, in any letter case. */
    record Name(List<String> names) implements Filter {

        public Name {
            names = List.copyOf(names);
            if (names.stream().anyMatch(name -> Tokens.words(name).isEmpty())) {
                throw new IllegalArgumentException("a name of letters or digits");
            }
        }

        @Override
        public String toString() {
            return "Name" + quoted(names);
        }
    }

    /** Parts of letters with a recipient whose text contains all terms of one of the search expressions. */
    record LetterRecipient(List<SearchTerms> recipients) implements Filter {

        public LetterRecipient {
            recipients = List.copyOf(recipients);
        }
    }

    /** Parts of letters with a signatory whose names contain all terms of one of the search expressions. */
    record LetterSignatory(List<SearchTerms> signatories) implements Filter {

        public LetterSignatory {
            signatories = List.copyOf(signatories);
        }
    }

    /** Parts of letters that one of these organizations signed, by the ids of their names. */
    record LetterOrganization(List<String> ids) implements Filter {

        public LetterOrganization {
            ids = List.copyOf(ids);
        }

        @Override
        public String toString() {
            return "LetterOrganization" + quoted(ids);
        }
    }

    /** Letters in whose summary or sections each of the terms occurs. */
    record LetterWords(SearchTerms terms) implements Filter {}

    /** Parts of letters whose date may be this day or later. */
    record DatedFrom(String day) implements Filter {}

    /** Parts of letters whose date may be this day or earlier. */
    record DatedTo(String day) implements Filter {}

    /** Statistics whose bounds allow this value or more: "over 270" may be 271, and so may "thousands of". */
    record AtLeast(BigDecimal value) implements Filter {}

    /** Statistics whose bounds allow this value or less: "thousands of" may be 1000, but not 999. */
    record AtMost(BigDecimal value) implements Filter {}

    /** Events after an event. */
    record After(long published, int position) implements Filter {}

    default Filter negated() {
        return new Not(this);
    }

    private static String quoted(List<String> values) {
        return values.stream()
                .map(value -> "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
