package se.hemvist.ear.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The operations that the house's own contract names. */
final class Operations {

    private Operations() {}

    /**
     * One of them.
     *
     * @param name as in the table of access
     * @param path with a slash at its start and parameters in braces
     * @param body the contract's example; missing where there is none
     */
    record Operation(String name, String method, String path, JsonNode body) {}

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
                                method.getValue().at("/requestBody/content/application~1json/example")));
                    }
                }));
        return operations;
    }
}
