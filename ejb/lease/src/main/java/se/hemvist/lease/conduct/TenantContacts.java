package se.hemvist.lease.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.rectification.ContactPolicy;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.rectification.RectificationTimes;
import se.hemvist.lease.sublease.SubleaseProgress;

/**
 * T-24: whoever gives the support reaches the tenant within a day of the copy of a notice, or what the city has set. When
 * the day has passed the night notes that it was missed, and both the letting office and the social administration are told.
 */
@ApplicationScoped
class TenantContacts implements DeadlineKind {

    @Inject
    OpenDisturbances disturbances;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Rectifications rectifications;

    @Inject
    RectificationTimes times;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-24";
    }

    @Override
    public String title() {
        return "Kontakta hyresgästen om en anmodan att vidta rättelse";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return disturbances.withNotices().flatMap(this::of);
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public void hold(UUID subject) {
        subleases.lock(disturbances.subleaseOf(new DisturbanceId(subject)));
    }

    /** The day has passed, and nobody has reached the tenant. */
    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        rectifications.missContact(new DisturbanceId(subject), Integer.parseInt(occasion), day);
        deadlines.missed(this, subject, occasion, day);
    }

    /** One for each notice about which the tenant is still to be reached, as long as the case goes on. */
    Stream<Derived> of(DisturbanceCase disturbance) {
        return disturbance.goesOn() ? disturbance.numbers().flatMap(number -> of(disturbance, number)) : Stream.empty();
    }

    private Stream<Derived> of(DisturbanceCase disturbance, int number) {
        return Optional.of(disturbance.notice(number))
                .filter(RectificationNotice::awaitsContact)
                .flatMap(notice -> times.contact(
                        disturbance.programme(), disturbance.about().municipality(), notice.toBeMetSince()))
                .map(policy -> deadline(disturbance, number, policy))
                .stream();
    }

    private static Derived deadline(DisturbanceCase disturbance, int number, Version<ContactPolicy> policy) {
        LocalDate told = disturbance.notice(number).toBeMetSince();
        return new Derived(
                disturbance.subject(Integer.toString(number)),
                new Responsible(disturbance.parties().provider().value(), new Role("support-worker")),
                policy.rule().watch(told),
                new Why("ContactPolicy", policy.from(), Map.of("providerToldOn", told.toString())));
    }
}
