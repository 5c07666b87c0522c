package se.hemvist.followup.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.Receipt;

/** T-11 beside the references: a landlord who wants contact is answered at once. */
@ApplicationScoped
class WaitingCalls implements DeadlineKind {

    @Inject
    KeptPlacements kept;

    @Inject
    CutOff cutOff;

    @Override
    public String code() {
        return "T-11-CALL";
    }

    @Override
    public String title() {
        return "Agera när värden vill ha kontakt";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return kept.waiting().map(this::of);
    }

    Derived of(LandlordCall call) {
        Receipt received = call.received();
        Version<LandlordCallPolicy> policy = LandlordCallPolicy.TRIAL_AND_TRAINING
                .on(received.day())
                .with(cutOff.on(call.placed().about().municipality(), received.day()), (house, hour) -> house);
        return new Derived(
                call.placed().subject(call.id()),
                call.placed().contactPerson(),
                policy.rule().watch(received),
                new Why(
                        "LandlordCallPolicy",
                        policy.from(),
                        Map.of(
                                "receivedOn",
                                received.day().toString(),
                                "beforeCutOff",
                                Boolean.toString(received.beforeCutOff()))));
    }
}
