package se.hemvist.lease.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.conduct.DisturbanceRefusal.TrivialIsMinor;

/**
 * How reports of a disturbance were assessed.
 *
 * @param trivial        whether it is of little importance, so that nothing is held against the tenant for it
 * @param closeViolence  whether it springs from violence or other crime of a close person against the tenant
 */
@Embeddable
public record Assessment(
        @Column(name = "assessed_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "severity") Severity severity,
        @Column(name = "trivial") boolean trivial,
        @Column(name = "close_violence") boolean closeViolence,
        Weighed weighed) {

    /**
     * The two interests, each in words.
     *
     * @param tenant     the tenant's exposed situation
     * @param neighbours the neighbours' right to a safe and calm home
     */
    @Embeddable
    public record Weighed(
            @Column(name = "tenant_interest") String tenant, @Column(name = "neighbours_interest") String neighbours) {

        /** Nothing: the words are about people. */
        @Override
        public String toString() {
            return "Weighed[]";
        }
    }

    /**
     * The same with its texts as they are kept.
     *
     * @throws TrivialIsMinor if what is of little importance is called serious
     * @throws se.hemvist.intake.application.CaseRefusal if one of the interests is not written down
     */
    Assessment checked() {
        if (trivial && severity != Severity.MINOR) {
            throw new TrivialIsMinor(severity);
        }
        return new Assessment(
                on,
                severity,
                trivial,
                closeViolence,
                new Weighed(
                        Input.text(weighed.tenant(), "tenantInterest"),
                        Input.text(weighed.neighbours(), "neighboursInterest")));
    }
}
