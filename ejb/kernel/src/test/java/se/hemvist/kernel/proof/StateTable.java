package se.hemvist.kernel.proof;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a table of a test writes states and commands: in one cell, with commas between; an empty cell is none. */
public final class StateTable {

    private StateTable() {}

    /** The states of a cell such as «SIGNED, VOIDED». */
    public static <S extends Enum<S>> Set<S> states(Class<S> of, @Nullable String cell) {
        return parts(cell).map(name -> Enum.valueOf(of, name)).collect(Collectors.toSet());
    }

    /** To which state each command of a cell such as «sign:SIGNED, settle:SETTLED» leads. */
    public static Map<String, String> taken(@Nullable String cell) {
        return parts(cell).map(part -> part.split(":", 2)).collect(Collectors.toMap(way -> way[0], way -> way[1]));
    }

    private static Stream<String> parts(@Nullable String cell) {
        return Optional.ofNullable(cell).stream().flatMap(parts -> Arrays.stream(parts.split(",\\s*")));
    }
}
