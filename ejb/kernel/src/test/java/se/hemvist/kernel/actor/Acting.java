package se.hemvist.kernel.actor;

import java.util.Set;

/** Who calls in a test, in place of whom the server knows. One per test; the same for all its threads. */
public final class Acting extends Callers {

    private volatile Caller caller = new Known("anonymous", Set.of());

    /** From now on that user calls, with these roles. */
    public void as(String user, String... roles) {
        caller = new Known(user, Set.of(roles));
    }

    /** From now on the house itself calls, as in a job. */
    public void asSystem() {
        as("anonymous", "system");
    }

    @Override
    Caller current() {
        return caller;
    }

    private record Known(String name, Set<String> roles) implements Caller {

        @Override
        public boolean anonymous() {
            return name.equals("anonymous");
        }

        @Override
        public boolean inRole(String role) {
            return roles.contains(role);
        }
    }
}
