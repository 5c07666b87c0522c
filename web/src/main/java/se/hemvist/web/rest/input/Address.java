package se.hemvist.web.rest.input;

import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a thing is read with its tag, its id written {@code {id}}. */
record Address(String template) {

    private static final String ID = "{id}";
    private static final String ANY_ID = "([0-9a-fA-F-]{36})";

    /** That of the resource. */
    static Address of(Class<?> resource) {
        try {
            return new Address(Stream.of(resource, resource.getMethod("get", UUID.class))
                    .flatMap(place -> Optional.ofNullable(place.getAnnotation(Path.class)).stream())
                    .map(Path::value)
                    .collect(Collectors.joining("/")));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("%s reads nothing".formatted(resource), impossible);
        }
    }

    /** The id of the thing there beneath which the path lies. */
    Optional<UUID> above(String path) {
        return id(template + "/", path);
    }

    /** The id of the thing there whose other address, up to its id, the path shares. */
    Optional<UUID> beside(String path) {
        return id(template.substring(0, template.indexOf(ID)) + ID + "/", path);
    }

    /** How near to what lies beneath. */
    int depth() {
        return template.split("/").length;
    }

    private static Optional<UUID> id(String start, String path) {
        Matcher place = Pattern.compile(start.replace(ID, ANY_ID)).matcher(path);
        return Optional.of(place).filter(Matcher::lookingAt).map(found -> UUID.fromString(found.group(1)));
    }
}
