package se.hemvist.lease.headlease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** The terms as they are kept: the notice in months. */
@Embeddable
record Terms(
        @Column(name = "contract_date") LocalDate contractDate,
        @Column(name = "start_date") LocalDate start,
        @Embedded BlockLet block,
        @Column(name = "notice_months") int noticeMonths,
        @Column(name = "sublet_consent_on") @Nullable LocalDate subletConsentOn) {

    static Terms of(HeadLeaseTerms agreed) {
        return new Terms(
                agreed.contractDate(),
                agreed.start(),
                agreed.block(),
                (int) agreed.notice().toTotalMonths(),
                agreed.subletConsentOn());
    }

    HeadLeaseTerms asAgreed() {
        return new HeadLeaseTerms(contractDate, start, block, Period.ofMonths(noticeMonths), subletConsentOn);
    }
}
