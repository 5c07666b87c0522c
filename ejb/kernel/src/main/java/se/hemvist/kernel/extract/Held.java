package se.hemvist.kernel.extract;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.store.Contributed;

/** What a context keeps of persons, published by it. */
@Contributed
public interface Held {

    /** Where it comes among the contexts: kernel 0, and on from there. */
    int place();

    /** Its tables of which a person is told, in the order in which they are read. */
    List<HeldTable> tables();

    /** What people call that which an id of this kind stands for; empty where another context knows. */
    default Optional<String> nameOf(String kind, UUID id) {
        return Optional.empty();
    }
}
