package org.undersigned.http.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.undersigned.interchange.JsonMapping;

/** A request that fails with problem details (RFC 9457). */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The maximum length of a value of the client in a problem. */
    private static final int MAX_ECHO_LENGTH = 200;

    private final transient ProblemType kind;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    public ProblemException(ProblemType kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
    }

    /** A failure of the server; {@code log} is the id of the log entry. */
    public static ProblemException internal(String log) {
        return new ProblemException(ProblemType.INTERNAL_ERROR, "the server failed; its log has an entry with this id")
                .with("log", log);
    }

    public ProblemType kind() {
        return kind;
    }

    /** Adds a member: text, a list of texts, or JSON. */
    public ProblemException with(String member, Object value) {
        members.put(
                member,
                value instanceof String text && text.length() > MAX_ECHO_LENGTH
                        ? text.substring(0, MAX_ECHO_LENGTH) + "…"
                        : value);
        return this;
    }

    /** Adds a member whose text is not of the client, and is never cut. */
    public ProblemException withComplete(String member, String value) {
        members.put(member, value);
        return this;
    }

    /** A member that is text; {@code null} if there is none of that name. */
    public String member(String name) {
        return members.get(name) instanceof String text ? text : null;
    }

    /** The values of a member that is a list of single words, as text; {@code null} if it is none. */
    public String words(String name) {
        return members.get(name) instanceof List<?> list
                        && !list.isEmpty()
                        && list.stream().map(String::valueOf).noneMatch(value -> value.contains(" "))
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : null;
    }

    /** The {@code application/problem+json} body. */
    public String json(String instance) {
        return json(instance, words -> words);
    }

    /**
     * The {@code application/problem+json} body in another language.
     *
     * @param words says the title and the detail in that language
     */
    public String json(String instance, UnaryOperator<String> words) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapping.factory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", "/problems/" + kind.label());
            json.writeStringField("title", words.apply(kind.title()));
            json.writeNumberField("status", kind.status());
            json.writeStringField("detail", words.apply(getMessage()));
            json.writeStringField("instance", instance);
            for (Map.Entry<String, Object> member : members.entrySet()) {
                json.writeFieldName(member.getKey());
                write(json, member.getValue());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                json.writeString(String.valueOf(item));
            }
            json.writeEndArray();
        } else if (value instanceof JsonNode tree) {
            json.writeRawValue(tree.toString());
        } else {
            json.writeString(value == null ? null : String.valueOf(value));
        }
    }
}
