package org.undersigned.http.collection.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.parameter.QueryString;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.route.Route;

/** The time as of which a request asks for a letter: {@code Accept-Datetime} (RFC 7089), or the parameter {@code at}. */
@ApplicationScoped
public class DatetimeNegotiation {

    public static final QueryParameter<Instant> AT = QueryParameter.of(
                    "at",
                    "A date, or a time of RFC 3339. The response is a redirection to the revision that was current"
                            + " then, or at the end of that day in UTC.",
                    ParameterType.text("a date such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z", at -> true)
                            .map(DatetimeNegotiation::parseTime))
            .withExample("2026-11-01");

    private final ResponseFactory responses;

    @Inject
    DatetimeNegotiation(ResponseFactory responses) {
        this.responses = responses;
    }

    /** Whether the responses of a route are those of a letter, so that they have revisions. */
    public static boolean negotiates(Route route) {
        return route.template().contains("/letters/{letter}")
                && !route.template().endsWith("/timemap");
    }

    /** Empty for a request that asks for no time. The parameter overrides the header. */
    Optional<Instant> time() {
        if (!negotiates(responses.asking().route())) {
            return Optional.empty();
        }
        String query = responses.query();
        Optional<Instant> named = QueryString.mayName(query, AT.name())
                ? QueryParameters.parseAny(query).find(AT)
                : Optional.empty();
        return named.or(() ->
                Optional.ofNullable(responses.header(ResponseFactory.DATETIME)).map(DatetimeNegotiation::parseHeader));
    }

    /** The query string without the time. */
    String remainingQuery() {
        String query = responses.wholeQuery();
        return Arrays.stream(query == null ? new String[0] : query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.equals(AT.name()) && !pair.startsWith(AT.name() + "="))
                .collect(Collectors.joining("&"));
    }

    private static Instant parseHeader(String date) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip()));
        } catch (DateTimeException malformed) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "the Accept-Datetime header is not a date such as Sun, 01 Nov 2026 00:00:00 GMT");
        }
    }

    /** A query string has a space for the plus sign of an offset that is not percent-encoded. */
    private static Instant parseTime(String text) {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusNanos(1)
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(null, malformed);
        }
    }
}
