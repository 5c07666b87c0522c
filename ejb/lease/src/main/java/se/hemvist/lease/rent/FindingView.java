package se.hemvist.lease.rent;

import java.time.LocalDate;

/**
 * What was found of how a tenant pays.
 *
 * @param from          the first day that it is about
 * @param through       the last
 * @param independently whether the tenant pays independently, as the assessor sees it
 * @param byAccount     what the account said of the same days when it was found
 */
public record FindingView(LocalDate from, LocalDate through, boolean independently, boolean byAccount, Found found) {}
