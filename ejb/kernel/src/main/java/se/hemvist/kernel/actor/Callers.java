package se.hemvist.kernel.actor;

import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import se.hemvist.kernel.store.Lent;

/** Asks the server who is calling; answers only while an EJB runs. */
@ApplicationScoped
class Callers {

    private static final String NOBODY = "anonymous";

    Caller current() {
        return new EjbCaller(Lent.byName("java:comp/EJBContext", EJBContext.class));
    }

    private record EjbCaller(EJBContext context) implements Caller {

        @Override
        public String name() {
            Principal principal = context.getCallerPrincipal();
            return principal.getName();
        }

        @Override
        public boolean anonymous() {
            return name().equals(NOBODY);
        }

        @Override
        public boolean inRole(String role) {
            return context.isCallerInRole(role);
        }
    }
}
