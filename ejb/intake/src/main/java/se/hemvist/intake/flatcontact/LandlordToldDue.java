package se.hemvist.intake.flatcontact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.Receipt;

/** T-44: the landlord is told at once who the contact person for a flat is, at each change. */
@ApplicationScoped
class LandlordToldDue implements DeadlineKind {

    @Inject
    AppointedContacts contacts;

    @Inject
    CaseProgress progress;

    @Inject
    CutOff cutOff;

    @Override
    public String code() {
        return "T-44";
    }

    @Override
    public String title() {
        return "Berätta för värden vem kontaktpersonen är";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return progress.along(contacts.untold(), FlatContact::caseId, this::of);
    }

    Derived of(FlatContact contact, CaseFile file) {
        Receipt appointed = contact.appointed();
        Version<FlatContactPolicy> policy = FlatContactPolicy.TRIAL_AND_TRAINING
                .on(appointed.day())
                .with(cutOff.on(file.municipality(), appointed.day()), (house, hour) -> house);
        return new Derived(
                new Subject(
                        contact.offer().value(), occasion(contact), file.subject(), file.number(), file.municipality()),
                new Responsible(file.administration().value(), new Role("contact-person")),
                policy.rule().tellLandlord(appointed),
                new Why(
                        "FlatContactPolicy",
                        policy.from(),
                        Map.of(
                                "appointedOn",
                                appointed.day().toString(),
                                "beforeCutOff",
                                Boolean.toString(appointed.beforeCutOff()))));
    }

    /** Tells the changes for one flat apart. */
    static String occasion(FlatContact contact) {
        return Integer.toString(contact.line());
    }
}
