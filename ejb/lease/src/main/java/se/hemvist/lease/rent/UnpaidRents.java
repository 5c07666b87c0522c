package se.hemvist.lease.rent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.monthlyrent.RentMonth;
import se.hemvist.lease.monthlyrent.RentPolicy;
import se.hemvist.lease.monthlyrent.RentRecord;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/**
 * C-02: a month's rent is unpaid more than a week late, so that the tenancy may be forfeited; whoever lets the flat is told
 * on the first morning of it. Only where the ledger is kept here, and of what has fallen due since.
 */
@ApplicationScoped
class UnpaidRents implements DeadlineKind {

    private static final int PORTION = 1000;

    @Inject
    KeptAccounts accounts;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Deadlines deadlines;

    @Inject
    HouseClock clock;

    @Override
    public String code() {
        return "C-02";
    }

    @Override
    public String title() {
        return "Hyran är obetald mer än en vecka efter förfallodagen";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        List<UUID> perhaps = accounts.perhapsOwing(through);
        Map<UUID, LocalDate> ledgers = accounts.ledgers();
        List<Derived> owing = new ArrayList<>();
        for (int from = 0; from < perhaps.size(); from += PORTION) {
            List<UUID> some = perhaps.subList(from, Math.min(from + PORTION, perhaps.size()));
            Map<UUID, List<RentPayment>> payments = accounts.payments(some);
            accounts.accounts(some).forEach(account -> owing(account, record(account, payments), ledgers, through)
                    .forEach(month -> owing.add(deadline(account, month))));
        }
        return owing.stream();
    }

    @Override
    public List<UUID> toOpen(LocalDate day) {
        return recompute(day).map(owing -> owing.subject().id()).distinct().toList();
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        SubleaseId sublease = subleases.lock(new SubleaseId(subject)).sublease();
        RentAccount account = accounts.get(sublease);
        RentRecord record = account.record(accounts.payments(sublease), clock.today());
        deadlines.deriveAll(
                this, subject, owing(account, record, accounts.ledgers(), day).map(month -> deadline(account, month)));
    }

    /** Opens and settles what a change of the account or its payments means, for what was late by today. */
    void changed(RentAccount account, RentRecord before, RentRecord now) {
        LocalDate today = clock.today();
        if (before.owing(today).isEmpty() && now.owing(today).isEmpty()) {
            return;
        }
        Map<UUID, LocalDate> ledgers = accounts.ledgers();
        List<RentMonth> owingNow = owing(account, now, ledgers, today).toList();
        deadlines.deriveAll(this, account.sublease().value(), owingNow.stream().map(month -> deadline(account, month)));
        owing(account, before, ledgers, today)
                .filter(month ->
                        owingNow.stream().noneMatch(still -> still.month().equals(month.month())))
                .forEach(month -> settle(account, month, now, today));
    }

    /** All is settled with whoever has left: what was not paid is asked for no more. */
    void settled(RentAccount account, RentRecord record, LocalDate on) {
        record.owing(clock.today())
                .forEach(month -> deadlines.cancel(
                        this, account.sublease().value(), month.month().toString(), on));
    }

    /** A rent that is owed no more asks for nothing; one that is owed has been paid. */
    private void settle(RentAccount account, RentMonth month, RentRecord now, LocalDate today) {
        UUID subject = account.sublease().value();
        now.months().stream()
                .filter(owed -> owed.month().equals(month.month()))
                .findFirst()
                .flatMap(RentMonth::paidInFullOn)
                .ifPresentOrElse(
                        paid -> deadlines.met(this, subject, month.month().toString(), paid),
                        () -> deadlines.cancel(this, subject, month.month().toString(), today));
    }

    private RentRecord record(RentAccount account, Map<UUID, List<RentPayment>> payments) {
        return account.record(payments.getOrDefault(account.sublease().value(), List.of()), clock.today());
    }

    private static Stream<RentMonth> owing(
            RentAccount account, RentRecord record, Map<UUID, LocalDate> ledgers, LocalDate through) {
        if (account.settled().isPresent()) {
            return Stream.empty();
        }
        LocalDate since = ledgers.getOrDefault(account.headTenant().value(), LocalDate.MAX);
        return record.owing(through).stream().filter(month -> !month.due().isBefore(since));
    }

    private static Derived deadline(RentAccount account, RentMonth month) {
        LeasedCase about = account.about();
        return new Derived(
                new Subject(
                        account.sublease().value(),
                        month.month().toString(),
                        about.caseId().value(),
                        about.number(),
                        about.municipality()),
                account.responsible(),
                Span.of(month.days().safeUntil(), month.days().safeUntil()),
                new Why(
                        "RentPolicy",
                        RentPolicy.DWELLINGS.on(month.due()).from(),
                        Map.of(
                                "month",
                                month.month().toString(),
                                "due",
                                month.due().toString())));
    }
}
