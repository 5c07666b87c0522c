package se.hemvist.intake.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.supply.AgreementsInForce;
import se.hemvist.intake.vacancy.IncomingFlats.Asked;
import se.hemvist.intake.vacancy.QuotaStanding.Terms;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.Values;

/** How the incoming flats stand against the quota, for the work inside a transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class QuotaStandings {

    @Inject
    IncomingFlats incoming;

    @Inject
    AgreementsInForce agreements;

    @Inject
    QuotaRule rule;

    /** At the end of the day; nothing where no flats come under agreements, so that none are incoming. */
    public Optional<QuotaStanding> on(Municipality municipality, LocalDate day) {
        return standing(Asked.on(municipality, day), rule.on(municipality, day));
    }

    /** What counts as gone to others than the queue, as it governs the day. */
    public Set<FlatStream> outsideQueue(Municipality municipality, LocalDate day) {
        return rule.on(municipality, day).outsideQueue();
    }

    /** The same by these values. */
    Optional<QuotaStanding> on(Municipality municipality, LocalDate day, Values values) {
        return standing(Asked.on(municipality, day), rule.on(municipality, day, values));
    }

    private Optional<QuotaStanding> standing(Asked asked, QuotaRule.Terms terms) {
        LocalDate day = asked.last();
        if (!agreements.areNeededIn(asked.municipality(), day)) {
            return Optional.empty();
        }
        return Optional.of(new QuotaStanding(
                asked.municipality(),
                day,
                incoming.count(asked, day.withDayOfMonth(1), terms.outsideQueue()),
                incoming.count(asked, day.withDayOfYear(1), terms.outsideQueue()),
                new Terms(
                        terms.most(),
                        terms.warnFrom(),
                        terms.share().source(),
                        terms.share().from())));
    }

    /**
     * What is kept of a confirmation when a flat is settled, or held to be settled by its landlord's yes: it, if the quota
     * would be passed, else nothing. What offers hold counts as gone to others than the queue.
     *
     * @param today the day on which that is done, whatever day it is done for
     * @throws FlatRefusal.OverQuota if the quota would be passed and nobody confirms it
     */
    public Optional<QuotaConfirmation> heed(
            FlatView flat, FlatStream stream, Optional<QuotaConfirmation> given, LocalDate today) {
        if (stream == FlatStream.QUEUE || flat.incoming().stream().isPresent()) {
            return Optional.empty();
        }
        return before(flat, today)
                .filter(standing -> standing.year().outside().contains(stream))
                .filter(QuotaStanding::wouldExceed)
                .map(standing -> given.orElseThrow(() -> new FlatRefusal.OverQuota(standing)));
    }

    /** Nobody else settles a flat in the municipality until the transaction ends; to be asked for before a flat is held. */
    public void oneAtATime(Municipality municipality) {
        incoming.oneAtATime(municipality);
    }

    /**
     * What settling the flat today has to heed: what the flats of the year in which it came are used for today, itself left
     * out. Nobody else settles one in the municipality until the transaction ends.
     */
    private Optional<QuotaStanding> before(FlatView flat, LocalDate today) {
        oneAtATime(flat.municipality());
        int year = flat.receivedOn().getYear();
        LocalDate last = year < today.getYear() ? LocalDate.of(year, 12, 31) : today;
        return standing(
                new Asked(flat.municipality(), last, today, Optional.of(flat.id())),
                rule.on(flat.municipality(), last));
    }
}
