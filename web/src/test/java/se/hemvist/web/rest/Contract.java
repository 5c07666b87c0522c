package se.hemvist.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The contract as a tree, its references followed. */
final class Contract {

    /** One method of one path. */
    record Operation(String method, String path, JsonNode node) {

        String name() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    private final JsonNode root;

    private Contract(JsonNode root) {
        this.root = root;
    }

    static Contract read() {
        try {
            return new Contract(new YAMLMapper().readTree(Contract.class.getResourceAsStream("/openapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode root() {
        return root;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(new Operation(method.getKey(), path.getKey(), method.getValue()))));
        return operations;
    }

    /** The node itself, or what it refers to. */
    JsonNode follow(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : root.at(reference.asText().substring(1));
    }

    /** The name of the schema that the node refers to. */
    static String schemaName(JsonNode node) {
        return node.path("$ref").asText().replace("#/components/schemas/", "");
    }

    JsonNode schema(String name) {
        return root.path("components").path("schemas").path(name);
    }

    /** All named parts of one sort: schemas, responses, parameters. */
    Stream<Map.Entry<String, JsonNode>> components(String sort) {
        return root.path("components").path(sort).properties().stream();
    }

    /** The responses of an operation by their status. */
    Stream<Map.Entry<String, JsonNode>> responses(Operation operation) {
        return operation.node().path("responses").properties().stream()
                .map(response -> Map.entry(response.getKey(), follow(response.getValue())));
    }

    Stream<JsonNode> parameters(Operation operation) {
        List<JsonNode> parameters = new ArrayList<>();
        operation.node().path("parameters").forEach(parameter -> parameters.add(follow(parameter)));
        return parameters.stream();
    }
}
