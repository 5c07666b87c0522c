package se.hemvist.lease.unentered;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.notice.EstateNotice;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.notice.NoticePeriods;
import se.hemvist.lease.unentered.UnenteredRefusal.DayByTheAct;
import se.hemvist.lease.unentered.UnenteredRefusal.DeathNotOfEstate;
import se.hemvist.lease.unentered.UnenteredRefusal.EndNotConfirmed;
import se.hemvist.lease.unentered.UnenteredRefusal.LaterThanNotice;

/**
 * That a lease ends before anybody has moved in, as it is told.
 *
 * @param said          by whose word, and when
 * @param agreedLastDay the last day that the two have agreed on, where they have; else the Act gives it
 * @param writtenOn     the day on which the landlord wrote to the tenant, or the estate, that it ends, and when
 * @param keys          keys that the tenant had got; none if there were none
 */
public record UnenteredWish(
        Said said, @Nullable LocalDate agreedLastDay, @Nullable LocalDate writtenOn, @Nullable HandedKeys keys) {

    /**
     * By whose word it ends.
     *
     * @param on     the day on which it was agreed on, or the landlord got the notice
     * @param diedOn the day on which the tenant died, where the estate gives notice
     */
    public record Said(UnenteredGround ground, LocalDate on, @Nullable LocalDate diedOn) {}

    /**
     * How the lease ends by this.
     *
     * @param agreedNotice the notice that the two have agreed on
     * @throws UnenteredRefusal if the last day is another one than may be, nobody has written it to the tenant, or keys are out
     * @throws se.hemvist.intake.application.CaseRefusal if a day is still to come, before the signing or missing
     */
    public UnenteredEnd of(LocalDate signedOn, Period agreedNotice, LocalDate today) {
        LocalDate on = Input.notAfter(today, Input.notBefore(signedOn, said.on(), "on"), "on");
        demandDeathOfEstate();
        LocalDate last = lastDay(byNotice(agreedNotice));
        LocalDate written = Optional.ofNullable(writtenOn)
                .filter(day -> !day.isBefore(on) && !day.isAfter(today))
                .orElseThrow(() -> new EndNotConfirmed(on));
        Optional.ofNullable(keys).ifPresent(handed -> handed.sound(today));
        return new UnenteredEnd(said.ground(), on, last, written, said.diedOn(), keys);
    }

    private void demandDeathOfEstate() {
        if (said.diedOn() != null && said.ground() != UnenteredGround.ESTATE) {
            throw new DeathNotOfEstate(said.ground());
        }
    }

    private LocalDate lastDay(LocalDate byNotice) {
        LocalDate byAct = said.ground() == UnenteredGround.WITHDRAWAL ? said.on() : byNotice;
        return said.ground() == UnenteredGround.AGREED ? agreed(byNotice) : unlessAgreed(byAct);
    }

    private LocalDate agreed(LocalDate byNotice) {
        LocalDate last = Optional.ofNullable(agreedLastDay).orElseThrow(() -> new MissingPart("agreedLastDay"));
        if (Input.notBefore(said.on(), last, "agreedLastDay").isAfter(byNotice)) {
            throw new LaterThanNotice(byNotice);
        }
        return last;
    }

    private LocalDate unlessAgreed(LocalDate byAct) {
        if (agreedLastDay != null) {
            throw new DayByTheAct(byAct);
        }
        return byAct;
    }

    private LocalDate byNotice(Period agreedNotice) {
        LocalDate on = said.on();
        NoticePeriods periods = NoticePeriods.on(on).rule();
        if (said.ground() != UnenteredGround.ESTATE) {
            return periods.ordinary(Giver.TENANT, agreedNotice, on).used();
        }
        LocalDate died = Optional.ofNullable(said.diedOn()).orElseThrow(() -> new MissingPart("diedOn"));
        return EstateNotice.on(on)
                .rule()
                .ends(periods, agreedNotice, Input.notAfter(on, died, "diedOn"), on)
                .used();
    }
}
