package se.hemvist.web.rest.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where in a body something is (RFC 6901); the whole body is the empty pointer. */
public final class JsonPointer {

    private JsonPointer() {}

    /** Where reading the body stopped. */
    public static String of(Iterable<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            append(pointer, step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
        }
        return pointer.toString();
    }

    /** Where a constraint is broken; the method and its parameter are not part of the body. */
    public static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                append(pointer, node.getIndex().toString());
            } else if (node.getKey() != null) {
                append(pointer, node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                append(pointer, node.getName());
            }
        }
        return pointer.toString();
    }

    /**
     * Where a part that the domain knows by its name stands in the body: the shallowest place of that name, or the top
     * if the body does not say it.
     *
     * @param name the part's name, with what lies beneath it after a slash
     */
    public static String of(String name, byte[] body) {
        if (name.isEmpty() || name.startsWith("/")) {
            return name;
        }
        String first = name.split("/", 2)[0];
        try {
            return holder(StrictJson.MAPPER.readTree(body), first) + "/" + name;
        } catch (IOException unreadable) {
            return "/" + name;
        }
    }

    private static String holder(JsonNode root, String name) {
        Map<String, JsonNode> level = Map.of("", root);
        while (!level.isEmpty()) {
            Map<String, JsonNode> next = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> place : level.entrySet()) {
                if (place.getValue().has(name)) {
                    return place.getKey();
                }
                place.getValue()
                        .properties()
                        .forEach(part -> next.put(place.getKey() + "/" + part.getKey(), part.getValue()));
            }
            level = next;
        }
        return "";
    }

    private static void append(StringBuilder pointer, String step) {
        pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
}
