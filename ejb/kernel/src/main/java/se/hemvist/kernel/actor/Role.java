package se.hemvist.kernel.actor;

/**
 * What somebody is entrusted with, in kebab case: {@code social-worker}.
 */
public record Role(String name) {

    /** The house itself, in jobs and timers; nobody can log in as it. */
    public static final Role SYSTEM = new Role("system");

    /** @throws IllegalArgumentException if it is not in kebab case */
    public Role {
        Words.demandKebab(name);
    }
}
