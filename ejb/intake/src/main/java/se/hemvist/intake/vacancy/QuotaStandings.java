package se.hemvist.intake.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.supply.AgreementsInForce;
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
        return on(municipality, day, rule.on(municipality, day));
    }

    /** The same by these values. */
    Optional<QuotaStanding> on(Municipality municipality, LocalDate day, Values values) {
        return on(municipality, day, rule.on(municipality, day, values));
    }

    private Optional<QuotaStanding> on(Municipality municipality, LocalDate day, QuotaRule.Terms terms) {
        if (!agreements.areMadeIn(municipality)) {
            return Optional.empty();
        }
        return Optional.of(new QuotaStanding(
                municipality,
                day,
                incoming.count(municipality, day.withDayOfMonth(1), day),
                incoming.count(municipality, day.withDayOfYear(1), day),
                new Terms(
                        terms.most(),
                        terms.warnFrom(),
                        terms.share().source(),
                        terms.share().from())));
    }

    /**
     * What is kept of a confirmation when a flat is settled: it, if the quota would be passed, else nothing.
     *
     * @throws FlatRefusal.OverQuota if the quota would be passed and nobody confirms it
     */
    public Optional<QuotaConfirmation> heed(
            FlatView flat, FlatStream stream, Optional<QuotaConfirmation> given, LocalDate today) {
        if (stream == FlatStream.QUEUE || flat.incoming().stream().isPresent()) {
            return Optional.empty();
        }
        return before(flat, today)
                .filter(QuotaStanding::wouldExceed)
                .map(standing -> given.orElseThrow(() -> new FlatRefusal.OverQuota(standing)));
    }

    /**
     * What settling the flat today has to heed: the standing today, or that of the last day of an earlier year in which
     * the flat came. Nobody else settles one in the municipality until the transaction ends.
     */
    public Optional<QuotaStanding> before(FlatView flat, LocalDate today) {
        incoming.oneAtATime(flat.municipality());
        int year = flat.receivedOn().getYear();
        return on(flat.municipality(), year < today.getYear() ? LocalDate.of(year, 12, 31) : today);
    }
}
