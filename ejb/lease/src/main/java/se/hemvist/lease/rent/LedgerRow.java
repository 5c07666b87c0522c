package se.hemvist.lease.rent;

import se.hemvist.lease.monthlyrent.Payment;

/**
 * One line of a ledger's file of payments.
 *
 * @param line  its number in the file, from 1
 * @param lease for which lease: the case's number, or the id of the sublease
 */
public record LedgerRow(int line, String lease, Payment payment) {}
