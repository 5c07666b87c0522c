package se.hemvist.intake.application;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Those of a state machine's ways that a programme uses. Immutable; what leads out of the programme is always open. */
public final class Ways<S extends Enum<S>> {

    private final Function<S, Set<S>> machine;
    private final S wayOut;
    private final Map<S, Set<S>> open;

    private Ways(Function<S, Set<S>> machine, S wayOut, Map<S, Set<S>> open) {
        this.machine = machine;
        this.wayOut = wayOut;
        this.open = open;
    }

    /**
     * No way but the one out.
     *
     * @param machine from each state to those that may follow it in any programme
     * @param wayOut  the state that may follow wherever the machine lets it
     */
    public static <S extends Enum<S>> Ways<S> within(Function<S, Set<S>> machine, S wayOut) {
        return new Ways<>(machine, wayOut, Map.of());
    }

    /**
     * These ways, and those from one more state.
     *
     * @throws IllegalArgumentException if one of them is none in any programme
     */
    @SafeVarargs
    public final Ways<S> and(S from, S first, S... more) {
        Set<S> to = EnumSet.of(first);
        for (S next : more) {
            to.add(next);
        }
        if (!machine.apply(from).containsAll(to)) {
            throw new IllegalArgumentException("no way from %s to %s".formatted(from, to));
        }
        Map<S, Set<S>> extended = new EnumMap<>(from.getDeclaringClass());
        extended.putAll(open);
        extended.put(from, to);
        return new Ways<>(machine, wayOut, extended);
    }

    /** Whether the programme ever uses the state and goes on from it. */
    public boolean leadFrom(S from) {
        return open.containsKey(from);
    }

    /** Whether one may go straight from the one state to the other. */
    public boolean allow(S from, S to) {
        return to == wayOut
                ? machine.apply(from).contains(to)
                : open.getOrDefault(from, Set.of()).contains(to);
    }
}
