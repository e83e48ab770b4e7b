package org.undersigned.http.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.text.Suggestions;

/** Problems with query parameters. Each names the parameter, what was given, and what is allowed. */
final class ParameterProblems {

    private static final int MAX_ECHO_LENGTH = 100;

    private ParameterProblems() {}

    static ProblemException invalid(String name, String given, List<String> allowed) {
        return problem(
                name,
                "\"%s\" is \"%s\"; allowed is %s".formatted(name, echo(given), String.join(", ", allowed)),
                echo(given),
                allowed);
    }

    static ProblemException repeated(String name, List<String> given, List<String> allowed) {
        return problem(name, "\"%s\" is given %d times".formatted(name, given.size()), given, allowed);
    }

    static ProblemException tooMany(String name, int most) {
        return new ProblemException(
                        ProblemType.INVALID_PARAMETER, "\"%s\" is given more than %d times".formatted(name, most))
                .with("parameter", name);
    }

    private static ProblemException problem(String name, String detail, Object given, List<String> allowed) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, detail)
                .with("parameter", name)
                .with("given", given)
                .with("allowed", allowed);
    }

    static ProblemException unknown(String name, List<String> known) {
        String hint = known.isEmpty()
                ? "; this resource has no parameters"
                : Suggestions.closeMatch(name, known)
                        .map("; the most similar is \"%s\""::formatted)
                        .orElse("");
        return new ProblemException(
                        ProblemType.UNKNOWN_PARAMETER,
                        "there is no parameter \"%s\" here%s".formatted(echo(name), hint))
                .with("parameter", echo(name))
                .with("allowed", known);
    }

    private static String echo(String text) {
        String line = Arrays.stream(text.split("\\p{Cntrl}")).collect(Collectors.joining(" "));
        return line.length() > MAX_ECHO_LENGTH ? line.substring(0, MAX_ECHO_LENGTH) + "…" : line;
    }
}
