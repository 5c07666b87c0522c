package se.hemvist.followup.race;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.kernel.page.Expected;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.household.CoResidents;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.partner.PartnerAnswer;
import se.hemvist.lease.partner.PartnerCall;
import se.hemvist.lease.partner.PartnerRights;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.Evictions;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;

/** What is done to a lease that its tenant leaves while a cohabitant lives on there, who may take it over. */
final class PartnerCommands {

    /** The lease ends two weeks after the notice. */
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 25);

    private final TenancyCommands tenancy = TenancyCommands.movedIn();
    private final CoResidentId kim = tenancy.cohabitant();

    /** Each begins where the one before it ends. */
    static Stream<Rivals> mayTakeOver() {
        PartnerCommands left = new PartnerCommands();
        left.tenancy.story().itIs(FirstTenancy.MOVED_IN.plusDays(1));
        left.tenancy.giveNotice();
        left.tenancy.story().itIs(TODAY);
        Rivals open = left.rivals("a cohabitant lives on there");
        left.call();
        Rivals called = left.rivals("the cohabitant was called on");
        left.refer();
        return Stream.of(open, called, left.rivals("before the rent tribunal"));
    }

    private Rivals rivals(String standing) {
        return new Rivals(
                standing,
                tenancy.story().bench(),
                List.of(
                        new LeaseCommand("call on the cohabitant", this::call),
                        new LeaseCommand("refer it to the tribunal", this::refer),
                        new LeaseCommand("agree to the takeover", this::agree),
                        new LeaseCommand("prolong it for the cohabitant", () -> decide(true)),
                        new LeaseCommand("say that it is not wanted", this::decline),
                        new LeaseCommand("let the cohabitant move out", this::moveOut),
                        new LeaseCommand("take the notice back", this::withdraw),
                        new LeaseCommand("hand in the keys", this::handIn),
                        new LeaseCommand("apply for eviction", this::evict)));
    }

    private void call() {
        rights().call(
                        tenancy.lease(),
                        Expected.any(),
                        kim,
                        new PartnerCall(
                                "Påhittade skäl.",
                                new Delivery(ServiceWay.SERVED, TODAY, TODAY, null, null, null, null)));
    }

    private void refer() {
        rights().refer(tenancy.lease(), Expected.any(), TODAY);
    }

    private void agree() {
        rights().agree(tenancy.lease(), Expected.any(), TODAY);
    }

    private void decide(boolean prolonged) {
        rights().decide(tenancy.lease(), Expected.any(), TODAY, prolonged);
    }

    private void decline() {
        rights().answer(tenancy.lease(), Expected.any(), kim, new PartnerAnswer(TODAY, false));
    }

    private void moveOut() {
        letting(CoResidents.class).end(tenancy.lease(), kim, TODAY, Optional.of("Nycklarna är inne."));
    }

    private void withdraw() {
        letting(Terminations.class).withdraw(tenancy.lease(), Expected.any(), new Withdrawal(TODAY, "Ångrat."));
    }

    private void handIn() {
        letting(Departures.class).returnKeys(tenancy.lease(), Expected.any(), new Leaving(TODAY, false, null));
    }

    private void evict() {
        letting(Evictions.class).apply(tenancy.lease(), Expected.any(), TODAY, 0);
    }

    private PartnerRights rights() {
        return letting(PartnerRights.class);
    }

    private <B> B letting(Class<B> bean) {
        return tenancy.story().lettingOfficer(bean);
    }
}
