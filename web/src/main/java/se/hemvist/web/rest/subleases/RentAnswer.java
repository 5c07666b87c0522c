package se.hemvist.web.rest.subleases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.RentDays;
import se.hemvist.lease.monthlyrent.RentMonth;
import se.hemvist.lease.monthlyrent.RentState;
import se.hemvist.lease.rent.FindingView;
import se.hemvist.lease.rent.Found;
import se.hemvist.lease.rent.PaymentView;
import se.hemvist.lease.rent.RentView;
import se.hemvist.lease.rent.SetRent;
import se.hemvist.lease.rent.SettledRent;
import se.hemvist.lease.rent.Voiding;
import se.hemvist.web.rest.page.Link;

/**
 * The rent of a sublease at the end of a day, as it is told; amounts are in kronor.
 *
 * @param months   those whose rent had fallen due, the earliest first
 * @param payments all that the ledger has told of until now
 */
public record RentAnswer(
        @JsonUnwrapped Standing standing,
        Independence independence,
        List<Month> months,
        List<Paid> payments,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * Whose rent, when, and what was late.
     *
     * @param arrears what was past its last day in time and not paid
     * @param amounts the rents that were set after the signing, in the order in which they were
     * @param settled that all was settled with whoever has left, once it was
     */
    public record Standing(
            UUID subleaseId, LocalDate day, BigDecimal arrears, List<Monthly> amounts, @Nullable Settled settled) {}

    /**
     * That all is settled.
     *
     * @param writtenOff how much of the rent was given up then, if any
     */
    public record Settled(LocalDate on, @Nullable BigDecimal writtenOff) {

        static Settled of(SettledRent settled) {
            return new Settled(settled.on(), settled.writtenOff());
        }
    }

    /** A rent from a month on, until the next month from which one was set; of the same month the last one holds. */
    public record Monthly(YearMonth month, BigDecimal amount, Said set) {

        static Monthly of(SetRent rent) {
            return new Monthly(rent.first(), rent.monthly().kronor(), Said.of(rent.set()));
        }
    }

    /**
     * Whether the tenant has paid independently, by the account: every rent whose last day in time has gone.
     *
     * @param exceptions the months that were not paid in time from the tenant's side, which is why not
     * @param findings   what those who assess it found, the latest first; the first of them counts
     */
    public record Independence(boolean paid, List<YearMonth> exceptions, List<Finding> findings) {

        static Independence of(RentView view) {
            return new Independence(
                    view.paidIndependently(),
                    view.exceptions().stream().map(RentMonth::month).toList(),
                    view.findings().stream().map(Finding::of).toList());
        }

        /** Whether so; what was found is about a person. */
        @Override
        public String toString() {
            return "Independence[" + paid + "]";
        }
    }

    /**
     * What was found of how the tenant pays.
     *
     * @param byAccount what the account said of the same days then
     */
    public record Finding(
            @JsonUnwrapped Within about, boolean paysIndependently, boolean byAccount, @JsonUnwrapped Said found) {

        /** The days that it is about, both among them. */
        public record Within(LocalDate from, LocalDate through) {}

        static Finding of(FindingView view) {
            return new Finding(
                    new Within(view.from(), view.through()),
                    view.independently(),
                    view.byAccount(),
                    Said.of(view.found()));
        }
    }

    /** A month's rent, and how it stood. */
    public record Month(
            YearMonth month,
            RentState state,
            @JsonUnwrapped Amounts amounts,
            @JsonUnwrapped Days days,
            @Nullable LocalDate paidInFullOn) {

        static Month of(RentMonth month, LocalDate day) {
            return new Month(
                    month.month(),
                    month.state(day),
                    new Amounts(
                            month.amount().kronor(),
                            month.paid().kronor(),
                            month.settled().inTimeByTenant()),
                    Days.of(month.days()),
                    month.paidInFullOn().orElse(null));
        }
    }

    /**
     * What is owed and paid.
     *
     * @param inTimeByTenant whether all of it was paid in time from the tenant's side
     */
    public record Amounts(BigDecimal amount, BigDecimal paid, boolean inTimeByTenant) {}

    /** When it was due, until when in time, and from when the tenancy could be forfeited. */
    public record Days(LocalDate due, LocalDate inTimeUntil, LocalDate forfeitableFrom) {

        static Days of(RentDays days) {
            return new Days(days.due(), days.inTimeUntil(), days.forfeitableFrom());
        }
    }

    /**
     * A payment.
     *
     * @param voided that it was recorded wrongly and does not count, if that is so
     */
    public record Paid(
            UUID id, LocalDate takenOn, BigDecimal amount, @JsonUnwrapped Entry entry, @Nullable Said voided) {

        static Paid of(PaymentView view) {
            return new Paid(
                    view.id().value(),
                    view.payment().takenOn(),
                    view.payment().amount().kronor(),
                    new Entry(view.payment().payer(), view.payment().reference()),
                    view.voided().map(Said::of).orElse(null));
        }
    }

    /** From whom it came, and what the ledger calls it. */
    public record Entry(Payer payer, String reference) {}

    /** When somebody said so, who, and why. */
    public record Said(LocalDate on, String by, String reason) {

        static Said of(Voiding voiding) {
            return new Said(voiding.on(), voiding.by(), voiding.reason());
        }

        static Said of(Found found) {
            return new Said(found.on(), found.by(), found.reason());
        }

        /** When and by whom; the reason may be about a person. */
        @Override
        public String toString() {
            return "Said[" + on + ", " + by + "]";
        }
    }

    static RentAnswer of(RentView view, UriInfo uri) {
        LocalDate day = view.on();
        return new RentAnswer(
                new Standing(
                        view.sublease().value(),
                        day,
                        view.record().arrears(day).kronor(),
                        view.rents().stream().map(Monthly::of).toList(),
                        view.settled().map(Settled::of).orElse(null)),
                Independence.of(view),
                view.record().months(day).stream()
                        .map(month -> Month.of(month, day))
                        .toList(),
                view.payments().stream().map(Paid::of).toList(),
                Link.self(uri));
    }
}
