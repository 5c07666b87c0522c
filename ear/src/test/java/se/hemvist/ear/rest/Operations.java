package se.hemvist.ear.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The operations that the house's own contract names. */
final class Operations {

    private Operations() {}

    /**
     * One of them.
     *
     * @param name as in the table of access
     * @param path with a slash at its start and parameters in braces
     * @param type the media type of the body
     * @param body the contract's example; missing where there is none
     */
    record Operation(String name, String method, String path, String type, JsonNode body) {

        boolean isPosted() {
            return method.equals("post");
        }

        /** The example as it is sent: JSON, or a file; empty if there is nothing to send. */
        String text() {
            return body.isTextual() ? body.asText() : body.toString();
        }

        /** The header that says which. */
        Map<String, String> header() {
            return Map.of("Content-Type", type);
        }
    }

    static List<Operation> of(Rest rest) throws IOException {
        JsonNode contract = new YAMLMapper()
                .readTree(rest.get(Rest.OPERATOR, "openapi.yaml").body());
        List<Operation> operations = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    String name = method.getValue().path("x-operation").asText();
                    if (!name.isEmpty()) {
                        operations.add(new Operation(
                                name,
                                method.getKey(),
                                path.getKey(),
                                type(method.getValue()),
                                method.getValue()
                                        .path("requestBody")
                                        .path("content")
                                        .path(type(method.getValue()))
                                        .path("example")));
                    }
                }));
        return operations;
    }

    /** The first that the contract names. */
    private static String type(JsonNode method) {
        Iterator<String> types = method.at("/requestBody/content").fieldNames();
        return types.hasNext() ? types.next() : "application/json";
    }
}
