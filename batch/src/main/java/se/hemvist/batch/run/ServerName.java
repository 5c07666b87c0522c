package se.hemvist.batch.run;

import java.util.Optional;
import java.util.function.Function;

/**
 * By which name this server holds the runs of jobs, the same after a restart: {@code HEMVIST_NODE}, or else the name that
 * the application server gives itself, as a rule that of its machine.
 *
 * @param name  tells it from the other servers of the installation
 * @param given somebody chose it for this server
 */
record ServerName(String name, boolean given) {

    private static final String SETTING = "HEMVIST_NODE";

    static ServerName ofProcess() {
        return of(
                setting -> Optional.ofNullable(System.getenv(setting)),
                System.getProperty("jboss.node.name", "standalone"));
    }

    static ServerName of(Function<String, Optional<String>> setting, String otherwise) {
        Optional<String> chosen = setting.apply(SETTING).filter(name -> !name.isBlank());
        return new ServerName(chosen.orElse(otherwise), chosen.isPresent());
    }

    /**
     * What is to be told at the start, if anything: another server may have the same name.
     *
     * @param production not a house for trying out, which is alone
     */
    Optional<String> warning(boolean production) {
        return production && !given
                ? Optional.of("%s is not set, so this server holds the runs of jobs as \"%s\"".formatted(SETTING, name)
                        + ". Another of that name would take them from it, and settle its transactions."
                        + " Give each server of the installation a name of its own.")
                : Optional.empty();
    }
}
