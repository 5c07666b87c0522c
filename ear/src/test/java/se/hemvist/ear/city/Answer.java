package se.hemvist.ear.city;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the house answered to one call.
 *
 * @param call method and path, for messages
 */
public record Answer(String call, int status, HttpHeaders headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * This answer, if it has the status.
     *
     * @throws UnexpectedAnswer if it has another
     */
    public Answer demand(int expected) {
        if (status != expected) {
            throw new UnexpectedAnswer(this, expected);
        }
        return this;
    }

    /** The body, as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UnexpectedAnswer(this, e);
        }
    }

    /** What stands at the JSON pointer; empty if nothing does. */
    public String text(String pointer) {
        return json().at(pointer).asText();
    }

    /** The id of what the call has made. */
    public UUID id() {
        return UUID.fromString(text("/id"));
    }

    /** The stable code of a problem. */
    public String code() {
        return text("/code");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The text of the XML element by its local name; empty if there is none. */
    public String element(String name) {
        Matcher found = Pattern.compile("<(?:\\w+:)?" + name + ">([^<]*)<").matcher(body);
        return found.find() ? found.group(1) : "";
    }
}
