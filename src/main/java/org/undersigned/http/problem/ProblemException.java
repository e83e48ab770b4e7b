package org.undersigned.http.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.interchange.JsonMapping;

/** A request that is not answered, and why: a problem of RFC 9457 on its way out. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a sender gave is quoted up to here. */
    private static final int LONGEST_ECHO = 200;

    private final transient ProblemType kind;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    public ProblemException(ProblemType kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
    }

    /** Our fault; the log says more under this id. */
    public static ProblemException internal(String log) {
        return new ProblemException(ProblemType.INTERNAL_ERROR, "the log of the server says more under this id")
                .with("log", log);
    }

    public ProblemType kind() {
        return kind;
    }

    /** Adds a member to the problem: words, or a list of words. */
    public ProblemException with(String member, Object value) {
        members.put(
                member,
                value instanceof String text && text.length() > LONGEST_ECHO
                        ? text.substring(0, LONGEST_ECHO) + "…"
                        : value);
        return this;
    }

    /** The {@code application/problem+json} body. */
    public String json(String instance) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapping.factory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", "/problems/" + kind.label());
            json.writeStringField("title", kind.title());
            json.writeNumberField("status", kind.status());
            json.writeStringField("detail", getMessage());
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
        } else {
            json.writeString(value == null ? null : String.valueOf(value));
        }
    }
}
