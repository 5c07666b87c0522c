package se.hemvist.lease.rent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Transactions;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.rent.LedgerOutcome.Refused;
import se.hemvist.lease.rent.RentRefusal.UnknownLease;
import se.hemvist.lease.sublease.SubleaseProgress;

/**
 * Whole files of payments from a head tenant's ledger. The good lines are taken in, a thousand at a time together; the
 * others come back each with its reason. An entry is known by its reference, so a file that comes twice, or comes again when
 * it broke off, changes nothing that was done.
 */
@Stateless
public class Ledgers {

    private static final int PORTION = 1000;

    @Inject
    KeptAccounts accounts;

    @Inject
    Entries entries;

    @Inject
    UnpaidRents unpaid;

    @Inject
    SubleaseProgress subleases;

    @Inject
    HiddenCases hidden;

    @Inject
    Transactions transactions;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Takes in the lines that are in order, for leases of the caller's organisation.
     *
     * @param trial whether it is only tried what would become of them
     */
    @Operation("rent.import")
    public LedgerOutcome take(Municipality municipality, List<LedgerRow> rows, boolean trial) {
        access.permit(Related.anything(municipality));
        Actor actor = access.actor();
        Set<UUID> unknown = hidden.from(actor);
        OrganisationId office = actor.organisation().map(OrganisationId::new).orElseThrow(UnknownLease::new);
        List<LedgerOutcome> portions = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += PORTION) {
            List<LedgerRow> some = rows.subList(from, Math.min(from + PORTION, rows.size()));
            portions.add(transactions.apart(() -> taken(book(office, some, unknown), some, trial)));
        }
        return LedgerOutcome.all(portions);
    }

    /**
     * What of the house the lines are held against; nobody else changes it until the transaction ends. It is read once the
     * leases are locked: until then one of them may be declared void, or its days be put right.
     */
    private LedgerBook book(OrganisationId office, List<LedgerRow> rows, Set<UUID> unknown) {
        List<UUID> ids = accounts.named(office, LedgerBook.names(rows), LedgerBook.ids(rows));
        subleases.lock(ids);
        accounts.oneAtATime(office);
        List<RentAccount> owed = accounts.accounts(ids).stream()
                .filter(RentAccount::isOwed)
                .filter(account -> !unknown.contains(account.about().caseId().value()))
                .toList();
        List<String> references =
                rows.stream().map(row -> row.payment().reference()).toList();
        return new LedgerBook(owed, accounts.payments(ids), accounts.entries(office, references));
    }

    private LedgerOutcome taken(LedgerBook book, List<LedgerRow> rows, boolean trial) {
        List<Integer> taken = new ArrayList<>();
        List<Integer> known = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (LedgerRow row : rows) {
            try {
                RentAccount account = book.account(row);
                entries.read(account, row.payment(), book.entries(row))
                        .ifPresentOrElse(
                                payment -> {
                                    book.enter(account, payment);
                                    taken.add(row.line());
                                },
                                () -> known.add(row.line()));
            } catch (Refusal why) {
                refused.add(new Refused(row.line(), why));
            }
        }
        if (!trial) {
            keep(book);
        }
        return new LedgerOutcome(taken, known, refused);
    }

    private void keep(LedgerBook book) {
        LocalDate today = clock.today();
        book.entered().forEach(change -> {
            accounts.keepLedger(change.account().headTenant(), today);
            change.payments().forEach(accounts::add);
            unpaid.changed(change.account(), change.before(today), change.now(today));
        });
    }
}
