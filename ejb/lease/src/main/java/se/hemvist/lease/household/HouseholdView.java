package se.hemvist.lease.household;

import java.util.List;

/**
 * Who lives in a flat today, and who has.
 *
 * @param occupants   how many live there today, the tenant among them: those registered, or as many as were signed for as long
 *                    as nobody is
 * @param children    how many of them are children
 * @param coResidents whoever is or was registered beside the tenant, by their first days
 */
public record HouseholdView(int occupants, int children, List<CoResidentView> coResidents) {}
