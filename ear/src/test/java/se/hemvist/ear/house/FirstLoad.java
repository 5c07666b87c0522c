package se.hemvist.ear.house;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** What is brought into a new house when it is tried out; found by {@link java.util.ServiceLoader}. */
public interface FirstLoad {

    /**
     * Brings it in, by the public interfaces; what is there already stays as it is.
     *
     * @param root the house's, with a slash at its end
     * @param say  told of each thing that has been brought in
     * @throws CannotStart if the house does not take it
     */
    void into(URI root, Accounts accounts, Consumer<String> say);

    /** What people call the municipality of that code. */
    String nameOf(String municipality);

    /**
     * The months that have been reported in the house, the latest first, each with those who can read it.
     *
     * @param root the house's, with a slash at its end
     * @throws CannotStart if the house does not tell
     */
    List<String> reportedMonths(URI root, Accounts accounts);
}
