package se.hemvist.lease.rent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.store.Sql;
import se.hemvist.lease.rent.RentRefusal.NoRentOwed;
import se.hemvist.lease.rent.RentRefusal.UnknownPayment;
import se.hemvist.lease.sublease.SubleaseId;

/** All accounts, with the payments in them. */
@ApplicationScoped
class KeptAccounts {

    private static final String PERHAPS_OWING =
            """
            select account.sublease_id
              from lease.rent_account account
              join lease.rent_ledger using (head_tenant_id)
             cross join lateral (select least(?::date, account.rent_end) as through) owed
             cross join lateral (
                    select 12 * (extract(year from through) - extract(year from lease_start))
                         + extract(month from through) - extract(month from lease_start) + 1 as months) whole
             cross join lateral (
                    select coalesce(sum((kronor - before) * greatest(0, least(months,
                               12 * (extract(year from through) - extract(year from since))
                             + extract(month from through) - extract(month from since) + 1))), 0) as kronor
                      from (select since, kronor, lag(kronor, 1, monthly_rent) over (order by since) as before
                              from regexp_split_to_table(rents, ' ') entry
                             cross join lateral (select to_date(split_part(entry, '=', 1), 'YYYY-MM') as since,
                                                        split_part(entry, '=', 2)::numeric as kronor) one
                             where entry <> '') each) risen
              left join (select sublease_id, sum(amount) as paid from lease.rent_payment
                          where voided_on is null group by sublease_id) payments using (sublease_id)
             where settled_on is null and coalesce(paid, 0) < monthly_rent * months + risen.kronor
             order by account.sublease_id
            """;

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    @Inject
    Sql sql;

    void add(RentAccount account) {
        entities.persist(account);
        entities.flush();
    }

    void add(RentPayment payment) {
        entities.persist(payment);
    }

    void add(PaymentFinding finding) {
        entities.persist(finding);
        entities.flush();
    }

    void add(RentChange change) {
        entities.persist(change);
        entities.flush();
    }

    /** The rents that were set, in the order in which they were. */
    List<SetRent> rents(SubleaseId sublease) {
        return changes(sublease).map(RentChange::view).toList();
    }

    /** The same, with what each rests on. */
    List<NewRent> asSet(SubleaseId sublease) {
        return changes(sublease).map(RentChange::asSet).toList();
    }

    private Stream<RentChange> changes(SubleaseId sublease) {
        return entities.createQuery("from RentChange where sublease.value = :sublease order by place", RentChange.class)
                .setParameter("sublease", sublease.value())
                .getResultStream();
    }

    /** What was found of how the tenant pays, the latest first. */
    List<PaymentFinding> findings(SubleaseId sublease) {
        return entities.createQuery(
                        "from PaymentFinding where sublease.value = :sublease order by found.on desc, id",
                        PaymentFinding.class)
                .setParameter("sublease", sublease.value())
                .getResultList();
    }

    Optional<RentAccount> find(SubleaseId sublease) {
        return Optional.ofNullable(entities.find(RentAccount.class, sublease));
    }

    /** @throws NoRentOwed if the sublease is not signed */
    RentAccount get(SubleaseId sublease) {
        return find(sublease).orElseThrow(() -> new NoRentOwed(sublease));
    }

    /** @throws UnknownPayment if the sublease has no such payment */
    RentPayment payment(SubleaseId sublease, PaymentId id) {
        return Optional.ofNullable(entities.find(RentPayment.class, id))
                .filter(payment -> payment.sublease().equals(sublease))
                .orElseThrow(() -> new UnknownPayment(id));
    }

    /** All payments of the sublease, those that do not count among them, the earliest first. */
    List<RentPayment> payments(SubleaseId sublease) {
        return payments(List.of(sublease.value())).getOrDefault(sublease.value(), List.of());
    }

    /** The same of several, by the sublease. */
    Map<UUID, List<RentPayment>> payments(Collection<UUID> subleases) {
        return entities.createQuery(
                        """
                        from RentPayment where sublease.value in :subleases
                        order by payment.takenOn, payment.reference, id.value
                        """,
                        RentPayment.class)
                .setParameter("subleases", subleases)
                .getResultStream()
                .collect(Collectors.groupingBy(payment -> payment.sublease().value()));
    }

    /** What the head tenant's ledger has told of by the references, whether it counts or not. */
    Stream<RentPayment> entries(OrganisationId headTenant, Collection<String> references) {
        return entities.createQuery(
                        "from RentPayment where headTenant.value = :headTenant and payment.reference in :references",
                        RentPayment.class)
                .setParameter("headTenant", headTenant.value())
                .setParameter("references", references)
                .getResultStream();
    }

    /** The accounts of the subleases, in the order of their ids. */
    List<RentAccount> accounts(Collection<UUID> subleases) {
        return entities.createQuery(
                        "from RentAccount where sublease.value in :subleases order by sublease.value",
                        RentAccount.class)
                .setParameter("subleases", subleases)
                .getResultList();
    }

    /** Of which subleases the head tenant's accounts are that are named so: by the number of the case, or by the sublease. */
    List<UUID> named(OrganisationId headTenant, Collection<String> cases, Collection<UUID> subleases) {
        return entities.createQuery(
                        """
                        select sublease.value from RentAccount where headTenant.value = :headTenant
                            and (about.number.value in :cases or sublease.value in :subleases)
                        """,
                        UUID.class)
                .setParameter("headTenant", headTenant.value())
                .setParameter("cases", cases)
                .setParameter("subleases", subleases)
                .getResultList();
    }

    /** The head tenant's ledger is kept here from the day on, unless it was before. */
    void keepLedger(OrganisationId headTenant, LocalDate since) {
        sql.update("insert into lease.rent_ledger values (?, ?) on conflict do nothing", headTenant.value(), since);
    }

    /** From which day on the ledger of each head tenant is kept here; those that keep none are left out. */
    Map<UUID, LocalDate> ledgers() {
        Map<UUID, LocalDate> since = new HashMap<>();
        sql.each(
                "select head_tenant_id, kept_since from lease.rent_ledger",
                row -> Map.entry(Sql.uuid(row, "head_tenant_id"), row.getObject("kept_since", LocalDate.class)),
                ledger -> since.put(ledger.getKey(), ledger.getValue()));
        return since;
    }

    /**
     * The subleases for which less has been paid than whole rents through the month of the day: all that owe anything that
     * has been late for a week are among them. Only those whose head tenant keeps a ledger here.
     */
    List<UUID> perhapsOwing(LocalDate day) {
        return sql.list(PERHAPS_OWING, row -> Sql.uuid(row, "sublease_id"), day);
    }

    /** Lets one at a time enter what a head tenant's ledger tells of. */
    void oneAtATime(OrganisationId headTenant) {
        sql.oneAtATime("rents of " + headTenant.value());
    }
}
