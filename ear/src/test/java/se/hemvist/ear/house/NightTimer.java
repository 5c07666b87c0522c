package se.hemvist.ear.house;

import java.io.IOException;
import java.time.Instant;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.jboss.dmr.Property;

/** The timer that begins the nights, or the months, as the management of a running server shows it. */
final class NightTimer {

    private final Server server;
    private final String info;

    NightTimer(Server server) {
        this(server, "nights");
    }

    private NightTimer(Server server, String info) {
        this.server = server;
        this.info = info;
    }

    /** That of the months. */
    static NightTimer ofMonths(Server server) {
        return new NightTimer(server, "months");
    }

    /** When it goes off next. */
    Instant next() {
        return Instant.ofEpochMilli(found().getValue().get("next-timeout").asLong());
    }

    /** Has it go off now, as it would by itself. */
    void goOff() {
        ModelNode timer = service().add("timer", found().getName());
        ask(Operations.createOperation("trigger", timer));
    }

    private Property found() {
        ModelNode read = Operations.createReadResourceOperation(service(), true);
        read.get("include-runtime").set(true);
        return ask(read).get("timer").asPropertyList().stream()
                .filter(timer -> info.equals(timer.getValue().get("info").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static ModelNode service() {
        return Operations.createAddress(
                "deployment", "hemvist.ear",
                "subdeployment", "hemvist-batch.jar",
                "subsystem", "ejb3",
                "singleton-bean", "Timers",
                "service", "timer-service");
    }

    private ModelNode ask(ModelNode operation) {
        try (ModelControllerClient management =
                ModelControllerClient.Factory.create("127.0.0.1", server.ports().management())) {
            ModelNode answer = management.execute(operation);
            if (!Operations.isSuccessfulOutcome(answer)) {
                throw new AssertionError(
                        Operations.getFailureDescription(answer).asString());
            }
            return Operations.readResult(answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
